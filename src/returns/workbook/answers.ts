import type { Location } from "../../figures/location.ts";
import type { Year } from "../../figures/year.ts";
import type { CellFault } from "../../findings/arguments/forms.ts";
import type { AnswerFault } from "../../findings/arguments/questions.ts";
import { codes, isCode } from "../../findings/codes.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { textFindings } from "../../typography/characters.ts";
import type { NamedPlace, OpenedWorkbook } from "../../workbook/read/opened.ts";
import { answerMark } from "../form/answer-mark.ts";
import { isBlank, textOf } from "../grid/content.ts";
import type { Explanation } from "../return.ts";
import { type AnswerParts, answerRows } from "./answer-rows.ts";
import { inWords, type Sheets } from "./sheets.ts";

/** The answers of a workbook that was handed back, as explanations of queries, and those that explain nothing. */
export interface ReadAnswers {
  readonly explanations: readonly Explanation[];
  readonly findings: readonly Finding[];
}

export const noAnswers: ReadAnswers = { explanations: [], findings: [] };

/** The longest explanation, as in a return in YAML. */
const longestAnswer = 2000;

/**
 * Reads the answers to the questions of a workbook. An answer is for what stands beside it: the code of a query, its cell
 * or section, and the values that were queried. Where that is not as it was handed back, the answer is not taken.
 */
export function readAnswers(
  workbook: OpenedWorkbook,
  sheets: Sheets,
  { area, year }: { readonly area: string; readonly year: Year },
): ReadAnswers {
  const findings: Finding[] = [];
  const answers = new Map<string, Answer[]>();
  for (const { place, parts } of answerRows(workbook, sheets)) {
    const cell = sheets.at(place);
    if (!cell || isBlank(cell)) continue;
    const { text: written, fault } = textOf(cell);
    const text = written.replace(/\s+/g, " ").trim();
    const refused = (fault && unreadable(fault, written)) ?? faultOf(area, year, parts, text);
    const location = sheets.locate(place);
    if (!parts || refused)
      findings.push(found("ANSWER-NOT-TAKEN", refused ?? { what: "apart" }, { location, area }));
    else answers.set(parts.mark, [...(answers.get(parts.mark) ?? []), { parts, text, place }]);
  }
  const taken: Explanation[] = [];
  for (const [first, ...others] of answers.values()) {
    if (!first) continue;
    const other = others.find(({ text }) => text !== first.text);
    const location = sheets.locate(first.place);
    if (other) {
      const args = { what: "several", cells: [first, other].map(({ place }) => inWords(place)) } as const;
      findings.push(found("ANSWER-NOT-TAKEN", args, { location, area }));
      continue;
    }
    findings.push(...textFindings(first.text, location).map((finding) => ({ ...finding, area })));
    taken.push(explanationOf(first, location));
  }
  return { explanations: taken, findings };
}

interface Answer {
  readonly parts: AnswerParts;
  readonly text: string;
  readonly place: NamedPlace;
}

function explanationOf({ parts, text }: Answer, location: Location): Explanation {
  const { code, cell, section, value } = parts;
  return { code, ...(cell !== "" && { cell }), ...(section !== "" && { section }), value, text, location };
}

function unreadable({ what }: CellFault, written: string): AnswerFault | undefined {
  // TRUE is a word like any other, where words are asked for.
  return what === "boolean" ? undefined : { what: "no-text", written };
}

function faultOf(
  area: string,
  year: Year,
  parts: AnswerParts | undefined,
  text: string,
): AnswerFault | undefined {
  if (!parts || Object.values(parts).every((part) => part === "")) return { what: "apart" };
  if (answerMark(area, year, parts) !== parts.mark) return { what: "changed" };
  const { code } = parts;
  if (isCode(code) && codes[code].severity !== "query") return { what: "to-mend", code };
  return text.length > longestAnswer ? { what: "too-long", most: longestAnswer } : undefined;
}
