import type { Area } from "../reference/areas.ts";
import type { Filled, Question } from "../returns/form/filled.ts";
import { formProperties } from "../returns/form/names.ts";
import type { Words } from "../words/words.ts";
import type { Workbook } from "../workbook/model/workbook.ts";
import type { OpenedWorkbook } from "../workbook/read/opened.ts";
import { besideFault } from "./cells.ts";
import { entriesMark, entriesOpened, entriesWritten } from "./entries.ts";
import { filledAs } from "./filled.ts";
import type { Asked } from "./questions.ts";
import { withQuestions } from "./with-questions.ts";

/**
 * An area's form filled as it was sent, with the questions about it. It says of itself what it was filled with, so that
 * it is seen once somebody has written into it.
 *
 * @param form the area's form, filled
 */
export function handedBack(
  area: Area,
  questions: readonly Question[],
  { release, received, findings }: Asked,
  { form, words }: { readonly form: (filled: Filled) => Workbook; readonly words: Words },
): Workbook {
  const own = received.filter((each) => each.area === area.slug);
  const { year } = release.details;
  const written = own.flatMap((each) => each.written);
  const doubtful = findings.flatMap((each) => besideFault(each, written));
  const filled = form(filledAs(own, questions, doubtful));
  const workbook = withQuestions(filled, questions, { area, year, words });
  const { custom } = workbook.properties;
  const mark = entriesMark(entriesWritten(workbook));
  return {
    ...workbook,
    properties: { ...workbook.properties, custom: { ...custom, [formProperties.filled]: mark } },
  };
}

/** Whether nobody has written anything into a workbook since it was handed back. */
export function isUntouched(workbook: OpenedWorkbook): boolean {
  return workbook.custom.get(formProperties.filled) === entriesMark(entriesOpened(workbook));
}

/** Whether an area has to do anything: mend something, or answer a question that nobody has answered. */
export function isAnythingAsked(questions: readonly Question[]): boolean {
  return questions.some(({ state }) => state === "to-mend" || state === "open");
}
