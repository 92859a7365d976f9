import type { PreparedRelease } from "../pipeline.ts";
import { handedBack, isAnythingAsked, isUntouched } from "../questions/hand-back.ts";
import { questionsTo } from "../questions/questions.ts";
import type { Area } from "../reference/areas.ts";
import { releaseLabel } from "../report/release-label.ts";
import type { Before, Filled, Question } from "../returns/form/filled.ts";
import { returnForm } from "../returns/form/form.ts";
import { labelled } from "../returns/form/labelled.ts";
import { workbookForm } from "../returns/form/workbook-form.ts";
import type { Workbook } from "../workbook/model/workbook.ts";
import { type WorkbookWriter, workbookWriters } from "../workbook/writers.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { gather } from "./gather.ts";
import { type AskedArea, questionLines } from "./question-lines.ts";
import { figuresOfYearBefore, type YearBefore } from "./year-before.ts";

export interface QuestionsOptions {
  readonly release: string;
  /** By any name; all where none is named. */
  readonly areas: readonly string[];
  readonly format: QuestionsFormat;
}

export type QuestionsFormat = WorkbookWriter["name"];

/** Makes an area's form, and writes workbooks. */
export interface WorkbookMaker {
  form(prepared: PreparedRelease, area: Area, filled: Filled, before: Before | undefined): Workbook;
  write(workbook: Workbook, format: QuestionsFormat): Promise<Uint8Array>;
}

/** The form as it is given out, and the formats that workbooks are written in. */
export function formMaker({ words, now }: Pick<Environment, "words" | "now">): WorkbookMaker {
  return {
    form({ release: { framework, details } }, area, filled, before) {
      const form = returnForm(framework, area, details.year);
      return workbookForm({ framework, form, words, created: now(), filled, ...(before && { before }) });
    },
    async write(workbook, format) {
      const writer = workbookWriters.find(({ name }) => name === format);
      if (!writer) throw new WrongUse(`Workbooks are not written as ${format}.`);
      return writer.write(workbook);
    },
  };
}

/**
 * Hands every return about which there is something to ask back to its sender: the area's form, filled as it was sent,
 * with the questions, in the folder `questions` of the release. Workbooks that were made there before give place, unless
 * somebody has written into them and they have not come back as returns.
 */
export async function questions(
  { release: name, areas, format }: QuestionsOptions,
  environment: Environment,
  maker: WorkbookMaker = formMaker(environment),
): Promise<ExitCode> {
  const { words, print } = environment;
  const { names, project, prepared, asked, all } = await gather(
    { releases: [name], areas },
    environment,
    false,
  );
  const [own] = prepared;
  const [id = ""] = names;
  if (!own) throw new WrongUse(`The release ${id} cannot be read. 'mappa check ${id}' says why.`);
  if (own.release.details.kind === "reconstructed")
    throw new WrongUse(
      `${id} is put together from other sources: nobody has sent it, and nobody can be asked.`,
    );
  const before = await figuresOfYearBefore(project, own.release, environment);
  const done: AskedArea[] = [];
  for (const area of project.areas.filter(({ slug }) => asked === undefined || asked.includes(slug))) {
    const list = questionsTo(area.slug, { ...own, findings: all }, words);
    if (list.length === 0 && !own.received.some((each) => each.area === area.slug)) continue;
    done.push(await ask(area, list, { prepared: own, format, before }, environment, maker));
  }
  for (const line of questionLines(done, id)) print(line);
  return done.some(({ kept }) => kept) ? 1 : 0;
}

interface Asking {
  readonly prepared: PreparedRelease;
  readonly format: QuestionsFormat;
  readonly before: YearBefore | undefined;
}

async function ask(
  area: Area,
  list: readonly Question[],
  { prepared, format, before }: Asking,
  environment: Environment,
  maker: WorkbookMaker,
): Promise<AskedArea> {
  const { data, words } = environment;
  const notInForm = filesWithMore(area.slug, prepared);
  const paths = workbookWriters.map(({ name, ending }) => ({
    name,
    path: `releases/${prepared.release.id}/questions/${area.slug}${ending}`,
  }));
  for (const { path } of paths) {
    const why = await reasonToKeep(path, prepared, environment);
    if (why) return { area, questions: list, notInForm, kept: { file: data.shown(path), why } };
  }
  const needed = isAnythingAsked(list);
  for (const { path, name } of paths) if (!needed || name !== format) await data.remove(path);
  if (!needed) return { area, questions: list, notInForm: [] };
  const form = (filled: Filled) => maker.form(prepared, area, filled, before?.of(area.slug));
  const label = releaseLabel(prepared.release.details, words);
  const workbook = labelled(handedBack(area, list, prepared, { form, words }), label);
  const { path } = paths.find(({ name }) => name === format)!;
  await data.write(path, await maker.write(workbook, format));
  return { area, questions: list, notInForm, file: data.shown(path) };
}

/** The files of an area that say more of its figures than a form can hold: the workbook cannot take their place. */
function filesWithMore(area: string, { returns }: PreparedRelease): string[] {
  return returns
    .filter((each) => each.area === area)
    .filter(({ entries }) => entries.some(({ notes, revision }) => notes.length > 0 || revision))
    .map(({ file }) => file);
}

/** Why a workbook that is there already is not replaced: somebody has filled it in, or it is none that mappa has made. */
async function reasonToKeep(
  path: string,
  { release }: PreparedRelease,
  { data, openWorkbook }: Environment,
): Promise<"filled" | "unknown" | undefined> {
  const bytes = await data.readBytes(path);
  if (!bytes || release.returnFiles.some((sent) => isSame(sent.bytes, bytes))) return undefined;
  const workbook = (await openWorkbook?.(bytes))?.workbook;
  if (!workbook) return "unknown";
  return isUntouched(workbook) ? undefined : "filled";
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
