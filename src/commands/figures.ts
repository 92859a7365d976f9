import { isGiven } from "../figures/value.ts";
import type { Framework } from "../framework/model.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { measureLabel, measureNames } from "../returns/measures.ts";
import { type Answer, answer } from "../trace/answers/answer.ts";
import { answerCsv } from "../trace/answers/csv.ts";
import { answerMarkdown } from "../trace/answers/markdown.ts";
import { type Asked, NotUnderstood, type Question, readQuestion } from "../trace/answers/question.ts";
import type { SaidAnswer } from "../trace/answers/said-answer.ts";
import { sayAnswer } from "../trace/answers/say-answer.ts";
import { answerText } from "../trace/answers/text.ts";
import { visible } from "../words/visible.ts";
import type { Words } from "../words/words.ts";
import type { Environment, ExitCode } from "./environment.ts";
import { WrongUse } from "./environment.ts";
import { gather } from "./gather.ts";
import { keepAnswer } from "./keep-answer.ts";
import { wantedReleases } from "./names.ts";

export const answerFormats = ["text", "csv", "json", "md"] as const;

export interface FiguresOptions extends Asked {
  /** Releases by name; all that are not invented where none is named. */
  readonly releases: readonly string[];
  readonly format: (typeof answerFormats)[number];
  /** The question in words, to be kept with its answer. */
  readonly keep?: string | undefined;
  readonly reference?: string | undefined;
}

/**
 * Answers a question with figures: each from the newest release that has it, with all that has to be said with it.
 * Where nothing is asked, lists what can be asked for. Invented figures are given only where their release is named.
 *
 * @throws WrongUse where a name means nothing or several things
 */
export async function figures(options: FiguresOptions, environment: Environment): Promise<ExitCode> {
  const { words, print } = environment;
  const releases = await releasesFor(options.releases, environment);
  if (options.measures.length === 0) {
    if (options.keep !== undefined)
      throw new WrongUse("There is no question without --measure. Nothing was kept.");
    for (const line of askable(releases, words)) print(visible(line));
    return 0;
  }
  const question = understood(options, releases);
  const made = answerOrRefuse(question, releases, options.releases);
  const said = sayAnswer(words, made);
  for (const line of linesOf(said, options.format, words)) print(line);
  if (options.keep !== undefined)
    await keepAnswer({ ...options, keep: options.keep }, question, said, environment);
  return 0;
}

/** The newest first. Real figures are never mixed with invented ones. */
export async function releasesFor(
  named: readonly string[],
  environment: Environment,
): Promise<PreparedRelease[]> {
  const ids = await wantedReleases(environment.data, named);
  const { prepared } = await gather({ releases: ids, areas: [] }, environment, true);
  const kinds = (own: PreparedRelease) => own.release.details.kind === "illustrative";
  const wanted = named.length > 0 ? prepared : prepared.filter((own) => !kinds(own));
  const missing =
    named.length > 0 ? ids.filter((id) => !prepared.some(({ release }) => release.id === id)) : [];
  if (missing.length > 0)
    throw new WrongUse(`The release ${missing[0]} cannot be read. 'mappa check ${missing[0]}' says why.`);
  if (wanted.some(kinds) && !wanted.every(kinds))
    throw new WrongUse("Invented and real figures are never mixed. Name releases of one kind.");
  if (wanted.length === 0)
    throw new WrongUse(
      "There are only invented releases here, and they are asked only by name. Name one: mappa figures <release> …",
    );
  return wanted.toSorted((one, other) => (one.release.details.year > other.release.details.year ? -1 : 1));
}

function understood(asked: Asked, releases: readonly PreparedRelease[]): Question {
  const [newest] = releases;
  const { release, statistics } = newest!;
  try {
    return readQuestion(asked, release.framework, statistics.project, release.details.year);
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    throw new WrongUse(notUnderstoodText(error));
  }
}

function notUnderstoodText({ what, written, known, several }: NotUnderstood): string {
  if (what === "year")
    return `'${written}' is not a year. Write --years 5 for the last five, or years: --years 2027/28 to 2031/32.`;
  const kinds = {
    measure: "a measure or rate",
    member: "a member of a dimension of what is asked",
    place: "an area or a group of areas",
  };
  if (several) return `'${written}' may mean ${known.join(" or ")}. Say which.`;
  const help =
    known.length === 1
      ? `Is ${known[0]} meant?`
      : known.length === 0
        ? ""
        : `There are: ${known.join(", ")}.`;
  return `'${written}' is not ${kinds[what]}. ${help}`.trim();
}

function answerOrRefuse(
  question: Question,
  releases: readonly PreparedRelease[],
  named: readonly string[],
): Answer {
  const made = answer(question, releases);
  const given = made.tables.some(({ years }) =>
    years.some(({ figures }) => figures.some(({ figure }) => isGiven(figure.value))),
  );
  if (given || named.length > 0) return made;
  throw new WrongUse(
    `No release has any of these figures: ${releases.map(({ release }) => release.id).join(", ")}. Invented releases are asked only by name.`,
  );
}

function linesOf(said: SaidAnswer, format: FiguresOptions["format"], words: Words): string[] {
  switch (format) {
    case "text":
      return answerText(words, said);
    case "md":
      return answerMarkdown(words, said);
    case "csv":
      return answerCsv(said);
    case "json":
      return [JSON.stringify(said, undefined, 2)];
  }
}

/** What can be asked for: measures with the members of their dimensions, rates, places, releases. */
function askable(releases: readonly PreparedRelease[], { answer: { list } }: Words): string[] {
  const [{ release, statistics }] = releases as readonly [PreparedRelease];
  const { framework } = release;
  const { areas, groups } = statistics.project;
  return [
    list.measures,
    ...Object.values(framework.measures).flatMap(({ id, label, dimensions }) => [
      `  ${id}: ${label}`,
      ...dimensions.map((dimension) => `    ${list.of(dimension.label, Object.keys(dimension.members))}`),
    ]),
    "",
    list.rates,
    ...ratesOf(framework),
    "",
    list.places,
    `  ${[...areas, ...groups].map(({ name }) => name).join(", ")}`,
    "",
    list.releases,
    ...releases.map((each) => `  ${each.release.id}: ${list.kind(each.release.details.kind)}`),
  ];
}

function ratesOf(framework: Framework): string[] {
  return measureNames(framework)
    .filter((id) => Object.hasOwn(framework.rates, id))
    .map((id) => `  ${id}: ${measureLabel(framework, id)}`);
}
