import { keptBy } from "../caches/kept-by.ts";
import type { ActionResult, DeskActions } from "../desk/context/desk.ts";
import type { Workbench, WorkState } from "../desk/workbench/workbench.ts";
import { geographySlug } from "../figures/geography.ts";
import { systemFault } from "../files/system-fault.ts";
import { accept } from "./accept.ts";
import { approvedInputs, checklistOf } from "./checklists.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { errorText } from "./error-text.ts";
import { guardedFiles } from "./guarded-files.ts";
import { newReturn } from "./new-return.ts";
import { questions } from "./questions.ts";
import { reportsToMake } from "./reports-to-make.ts";

/** The commands that pages of the desk carry out, and the PDF files that they offer. */
export function makeActions(environment: Environment, workbench: Workbench): DeskActions {
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: two that change the same folder must not meet in it. */
  const inTurn = (command: (within: Environment) => Promise<ExitCode>): Promise<ActionResult> => {
    const data = guardedFiles(environment.data, workbench);
    const own = last.then(() => resultOf({ ...environment, data }, command));
    last = own.catch(() => {});
    return own;
  };
  /** Every file is read for them: once for each state of a release. */
  const approved = keptBy(({ prepared }: WorkState) => approvedInputs(prepared.release, environment));
  return {
    checklist: async (state) => checklistOf(state.prepared.release, environment, await approved(state)),
    accept: (asked) =>
      inTurn((within) => accept({ ...asked, allAnswered: asked.allAnswered ?? false }, within)),
    questions: (release, areas) => inTurn((within) => questions({ release, areas, format: "xlsx" }, within)),
    newReturn: (release, area) =>
      inTurn((within) => newReturn({ release, areas: [area], all: false, format: "yaml" }, within)),
    pdf: (release, place) => pdfOf(release, place, environment, workbench),
  };
}

/** Carries out a command, whose lines are kept for the page. */
async function resultOf(
  environment: Environment,
  command: (within: Environment) => Promise<ExitCode>,
): Promise<ActionResult> {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  try {
    await command({ ...environment, print: keep, progress: keep });
    return { done: true, lines };
  } catch (error) {
    if (!(error instanceof WrongUse) && systemFault(error) === undefined) throw error;
    return { done: false, why: errorText(error, environment.words) };
  }
}

/** The same file as `mappa build` would make, with what a draft says of itself; none where it would make none. */
async function pdfOf(
  release: string,
  place: string,
  { words, now }: Environment,
  workbench: Workbench,
): ReturnType<DeskActions["pdf"]> {
  const state = await workbench.state(release);
  if (!state) return undefined;
  const isArea = state.project.areas.some(({ slug }) => slug === place);
  const requests = reportsToMake(state.prepared, state.findings, isArea ? [place] : undefined);
  const request = requests.find(({ of }) => geographySlug(of) === place);
  const report = request && (await workbench.report(release, request));
  if (!report) return undefined;
  const { renderPdf } = await import("../render/pdf/render.ts");
  const { edition, drawings } = report;
  return renderPdf(edition, drawings.page, { created: now(), words, narrow: () => drawings.narrow });
}
