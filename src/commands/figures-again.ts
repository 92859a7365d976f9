import { allAreasOf, type Geography, geographySlug, ofArea } from "../figures/geography.ts";
import { parseYear, type Year } from "../figures/year.ts";
import type { Project } from "../releases/project.ts";
import { answer } from "../trace/answers/answer.ts";
import { type ChangedFigure, changesSince } from "../trace/answers/changes.ts";
import type { Question } from "../trace/answers/question.ts";
import { figuresIn, type KeptAnswer, keptFigure, largestKept, readKept } from "../trace/answers/register.ts";
import { sayAnswer } from "../trace/answers/say-answer.ts";
import { visible } from "../words/visible.ts";
import type { Words } from "../words/words.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { releasesFor } from "./figures.ts";
import { nameOf, registerFolder } from "./keep-answer.ts";

/** Answers kept questions again, and says of each which figures have changed since. Nothing is written. */
export async function figuresAgain(
  reference: string | undefined,
  environment: Environment,
): Promise<ExitCode> {
  const { data, words, print } = environment;
  const all = (await data.list(registerFolder)).flatMap(({ name, kind }) =>
    kind === "file" && name.endsWith(".yaml") ? [name.slice(0, -".yaml".length)] : [],
  );
  const wanted = reference === undefined ? all : all.filter((name) => name === nameOf(reference));
  if (wanted.length === 0) {
    const known = all.length === 0 ? "No question is kept." : `There are: ${all.join(", ")}.`;
    throw new WrongUse(
      reference === undefined ? known : `No question is kept under '${visible(reference)}'. ${known}`,
    );
  }
  for (const [index, name] of wanted.entries()) {
    if (index > 0) print("");
    for (const line of await againLines(name, environment)) print(visible(line));
  }
  return 0;

  async function againLines(name: string, own: Environment): Promise<string[]> {
    const path = `${registerFolder}/${name}.yaml`;
    const kept = readKept(data.shown(path), (await data.readText(path, largestKept)) ?? "");
    if (!kept)
      throw new WrongUse(`${data.shown(path)} is not as it was written, and cannot be answered again.`);
    const releases = await releasesFor(kept.asked.releases, own);
    const question = questionOf(kept, releases[0]!.statistics.project, data.shown(path));
    const now = figuresIn(sayAnswer(words, answer(question, releases))).map(keptFigure);
    return changeLines(name, kept, changesSince(kept, now), words);
  }
}

/** The question by what was asked, which needs no name that people use. */
function questionOf(
  { asked }: KeptAnswer,
  { areas, groups }: Pick<Project, "areas" | "groups">,
  file: string,
): Question {
  const places = [
    ...areas.map(({ slug }) => ofArea(slug)),
    allAreasOf(undefined),
    ...groups.map(({ slug }) => allAreasOf(slug)),
  ];
  return {
    cells: asked.cells.map((cell) => {
      const [measure = "", ...members] = cell.split("/");
      return { measure, members };
    }),
    places: asked.places.map((slug): Geography => {
      const place = places.find((each) => geographySlug(each) === slug);
      if (!place) throw new WrongUse(`${file} asks for the place '${visible(slug)}', which there is not.`);
      return place;
    }),
    years: asked.years.map((year) => parseYear(year) as Year),
  };
}

function changeLines(
  name: string,
  { answered, question, answer: before }: KeptAnswer,
  changes: readonly ChangedFigure[],
  words: Words,
): string[] {
  const { register } = words.answer;
  const count =
    changes.length === 0
      ? register.unchanged(before.length)
      : register.changed(changes.length, before.length);
  return [
    register.again(name, answered, question),
    `  ${count}`,
    ...changes.flatMap(({ before: was, now }) => [
      `  ${was.figure}`,
      ...(now ? differences(was, now, words) : [register.gone]).map((line) => `    ${line}`),
    ]),
  ];
}

function differences(
  was: ChangedFigure["before"],
  is: ChangedFigure["before"],
  { answer: { register } }: Words,
): string[] {
  const printed = was.printed !== is.printed;
  const value = JSON.stringify(was.value) !== JSON.stringify(is.value);
  return [
    ...(printed || value ? [register.was(was.printed, is.printed)] : []),
    ...(was.status !== is.status && !printed ? [register.was(was.status, is.status)] : []),
    ...(was.figure !== is.figure ? [register.figure(was.figure, is.figure)] : []),
    ...(was.release !== is.release ? [register.release(was.release, is.release)] : []),
  ];
}
