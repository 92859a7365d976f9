import type { Coordinate } from "../figures/coordinate.ts";
import { isGiven } from "../figures/value.ts";
import { parseYear } from "../figures/year.ts";
import { documentKinds } from "../framework/layout.ts";
import { editionOf, type PreparedRelease } from "../pipeline.ts";
import { loadFoundations } from "../releases/foundations.ts";
import { releaseIds } from "../releases/load.ts";
import type { Edition } from "../report/edition/edition.ts";
import { readAddress, type UnknownAddress } from "../trace/address.ts";
import { traceLines } from "../trace/lines.ts";
import { type Depth, trace } from "../trace/make.ts";
import { sayTrace } from "../trace/say.ts";
import type { Words } from "../words/words.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { gather } from "./gather.ts";
import { wantedReleases } from "./names.ts";
import { reportsToMake } from "./reports-to-make.ts";

export interface TraceOptions {
  /** The id of a figure, as pages and files give it. */
  readonly figure: string;
  /** The release to look in; that of the figure's year where it is left out. */
  readonly release?: string | undefined;
  readonly depth: Depth;
  readonly format: "text" | "json";
}

/**
 * Prints what stands behind one figure, and where it is printed.
 *
 * @throws WrongUse where there is no such figure, with the nearest that there are; nothing is guessed
 */
export async function traceFigure(options: TraceOptions, environment: Environment): Promise<ExitCode> {
  const { data, words, print } = environment;
  const { foundations } = await loadFoundations(data);
  const read = readAddress(foundations, options.figure);
  if ("unknown" in read) throw new WrongUse(unknownText(options.figure, read.unknown));
  const prepared = await releaseOf(read.at, options, environment);
  const editions = editionsOf(prepared, words);
  const said = sayTrace(words, trace(prepared, editions, read.at, options.depth));
  if (options.format === "json") print(JSON.stringify(said, undefined, 2));
  else for (const line of traceLines(words, said)) print(line);
  return 0;
}

function unknownText(id: string, { part, written, near }: UnknownAddress): string {
  const problem = {
    year: `'${written}' is not a year that a framework covers, such as 2031-32`,
    place: `'${written}' is not a place: an area, a group of areas, england-and-wales or responding-areas`,
    measure: `'${written}' is not a measure or rate of that year`,
    member: `'${written}' is not a member of its dimension`,
    view: `'${written}' is neither a member nor a view of the figure`,
  }[part];
  const help = near.length === 0 ? "" : `\nThese are near:\n  ${near.join("\n  ")}`;
  return `There is no figure '${id}': ${problem}.${help}`;
}

/** The release that is named, or that of the figure's year, or the only one that knows the figure from its history. */
async function releaseOf(
  at: Coordinate,
  { release, figure }: TraceOptions,
  environment: Environment,
): Promise<PreparedRelease> {
  const { data } = environment;
  if (release !== undefined) return preparedOf((await wantedReleases(data, [release]))[0]!, environment);
  const known = await releaseIds(data);
  const own = known.filter((id) => parseYear(id) === at.year);
  if (own.length === 1) return preparedOf(own[0]!, environment);
  const { prepared } = await gather({ releases: known, areas: [] }, environment, true);
  const having = prepared.filter(({ statistics }) => isGiven(statistics.figure(at).value));
  const [only, ...others] = having;
  if (only && others.length === 0) return only;
  const ids = having.map((each) => each.release.id);
  throw new WrongUse(
    ids.length === 0
      ? `There is no release of ${at.year}, and no other has a number of '${figure}'. Name one with --release to see why: ${known.join(", ")}.`
      : `There is no release of ${at.year}. Several have the figure in their history: ${ids.join(", ")}. Say which: --release ${ids[0]}.`,
  );
}

async function preparedOf(id: string, environment: Environment): Promise<PreparedRelease> {
  const { prepared } = await gather({ releases: [id], areas: [] }, environment, true);
  const [own] = prepared;
  if (!own) throw new WrongUse(`The release ${id} cannot be read. 'mappa check ${id}' says why.`);
  return own;
}

/** Every document of a release, as it would be made now. */
function* editionsOf(prepared: PreparedRelease, words: Words): Iterable<Edition> {
  for (const request of reportsToMake(prepared, prepared.findings, undefined, documentKinds))
    yield editionOf(prepared, request, words);
}
