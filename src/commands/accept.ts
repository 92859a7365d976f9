import { dayInLondon } from "../figures/london-time.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { prepare } from "../pipeline.ts";
import { nation } from "../reference/areas.ts";
import type { Project, Release } from "../releases/project.ts";
import { releaseSchema } from "../releases/schema.ts";
import { sayFinding } from "../words/say-finding.ts";
import type { Words } from "../words/words.ts";
import { yamlCharacterFindings } from "../yaml/characters.ts";
import { isDate } from "../yaml/date-schema.ts";
import { CannotChange } from "../yaml/edit.ts";
import { type ParsedYaml, parseYaml } from "../yaml/parse.ts";
import { checkShape } from "../yaml/shape.ts";
import { acceptanceOf, withAcceptances } from "./acceptances.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { gather } from "./gather.ts";
import { writeInPlaceOf } from "./in-place-of.ts";
import { wantedAreas } from "./names.ts";
import { type OpenQuery, openQueries, toAcceptLines } from "./open-queries.ts";
import { type Selection, selected } from "./select-queries.ts";

export interface AcceptOptions extends Selection {
  readonly release: string;
  /** By any name of an area or of the nation; all of them where it is left out and nothing is to be accepted. */
  readonly area?: string | undefined;
  /** Who accepts, by post. */
  readonly by?: string | undefined;
  /** 2032-09-14; today where it is left out. */
  readonly on?: string | undefined;
  /** The directorate's own words, in place of the area's. */
  readonly text?: string | undefined;
}

/**
 * Accepts explanations of queries: writes them into release.yaml with who accepted them and when, and nothing else is
 * changed there. Where it is not said which, lists the queries that nobody has accepted, with what to type for each.
 *
 * @throws WrongUse where one of them cannot be accepted; nothing is written then
 */
export async function accept(options: AcceptOptions, environment: Environment): Promise<ExitCode> {
  const { data, words, print } = environment;
  const area = await placeOf(options.area, environment);
  const { names, project, prepared } = await gather(
    { releases: [options.release], areas: [] },
    environment,
    false,
  );
  const [own] = prepared;
  const [id = ""] = names;
  if (!own) throw new WrongUse(`The release ${id} cannot be read. 'mappa check ${id}' says why.`);
  const open = openQueries(own, project, area);
  if (!isSelecting(options)) {
    for (const line of toAcceptLines(open, id, words)) print(line);
    return 0;
  }
  if (area === undefined)
    throw new WrongUse(`Say of which area: 'mappa accept ${id} suffolk …'. Nothing was changed.`);
  const signed = signatureOf(options, environment);
  const queries = selected(open, options, { id, area, prepared: own, words });
  const path = `releases/${id}/release.yaml`;
  const before = (await data.readText(path)) ?? "";
  const yaml = parseYaml(data.shown(path), before);
  const accepted = queries.map((query) =>
    acceptanceOf(query, { ...signed, text: options.text }, own.release, words),
  );
  const changed = change(yaml, accepted, own.release);
  refuseUnlessAccepted(changed, { project, release: own.release, queries, words });
  await writeInPlaceOf(data, path, changed.text, before);
  for (const query of queries) print(`Accepted, in ${data.shown(path)}: ${query.name}.`);
  return 0;
}

/** Whether anything is to be accepted, and not only listed. */
function isSelecting({
  code,
  cell,
  section,
  value,
  year,
  allAnswered,
  by,
  on,
  text,
}: AcceptOptions): boolean {
  return allAnswered || [code, cell, section, value, year, by, on, text].some((each) => each !== undefined);
}

/** The slug of an area or of the nation, which has queries of its own. */
async function placeOf(name: string | undefined, { data }: Environment): Promise<string | undefined> {
  if (name === undefined) return undefined;
  if ([nation.slug, nation.name.toLowerCase()].includes(name.toLowerCase())) return nation.slug;
  return (await wantedAreas(data, [name]))[0]?.slug;
}

function signatureOf({ by, on, text }: AcceptOptions, { now }: Environment): { by: string; on: string } {
  const post = by?.trim() ?? "";
  if (post === "" || /^\[.*\]$/.test(post))
    throw new WrongUse('Say who accepts, by post: --by "Head of Statistics". Nothing was changed.');
  if (on !== undefined && !isDate(on))
    throw new WrongUse(`'${on}' is not a day of the calendar such as 2032-09-14. Nothing was changed.`);
  if (text !== undefined && (text.trim() === "" || /^\[.*\]$/.test(text.trim())))
    throw new WrongUse('Say why it is right, in words: --text "…". Nothing was changed.');
  return { by: post, on: on ?? dayInLondon(now()) };
}

function change(
  yaml: ParsedYaml,
  accepted: Parameters<typeof withAcceptances>[1],
  { id }: Release,
): ParsedYaml {
  try {
    return withAcceptances(yaml, accepted);
  } catch (error) {
    if (!(error instanceof CannotChange)) throw error;
    throw new WrongUse(
      `${yaml.file} is written in a way that cannot be changed without losing something. 'mappa check ${id}' gives the lines to put into it by hand. Nothing was changed.`,
    );
  }
}

/** What is to be written is read as it will be, and has to close every query that it is for. */
function refuseUnlessAccepted(
  yaml: ParsedYaml,
  {
    project,
    release,
    queries,
    words,
  }: {
    readonly project: Project;
    readonly release: Release;
    readonly queries: readonly OpenQuery[];
    readonly words: Words;
  },
): void {
  const { value: details, findings } = checkShape(yaml, releaseSchema, "RELEASE-SHAPE");
  const [first] = [...findings, ...yamlCharacterFindings(yaml)];
  if (!details || first)
    throw new WrongUse(
      `${first ? sayFinding(words, first).problem : "It would be no release."} Nothing was changed.`,
    );
  const after: PreparedRelease = prepare(project, { ...release, details, yaml });
  const still = openQueries(after, project, undefined).map(({ key }) => key);
  const [left] = queries.filter(({ key }) => still.includes(key));
  if (left) throw new WrongUse(`${left.name} would still be open. Nothing was changed.`);
}
