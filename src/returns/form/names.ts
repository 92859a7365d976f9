import type { Cell } from "../../figures/coordinate.ts";
import type { agencies } from "../return.ts";

/**
 * The names that a form gives to the cells to fill in, and by which they are found again wherever they have been moved.
 * They are written from cells and looked up, never taken apart. Two underscores stand between members: an id has
 * hyphens only, which names of cells may not have.
 */
export function figureName({ measure, members }: Cell): string {
  return named("figure", measure, ...members);
}

/** Whether a name is one that forms give to figures, of whatever framework. */
export function isFigureName(name: string): boolean {
  return name.toLowerCase().startsWith(named("figure", ""));
}

/** The place for words on the figures of a row; the row is named by its first figure. */
export function remarkName({ measure, members }: Cell): string {
  return named("remark", measure, ...members);
}

export const statusName = "status";

/** Where the cover says whose form it is, and for which year, should the properties of the file be lost. */
export const areaName = "form_area";
export const yearName = "form_year";

export function signatureName(agency: (typeof agencies)[number], part: "name" | "post" | "date"): string {
  return named("signed", agency, part);
}

/** The answer to a question of a workbook that was handed back, by the number of the question. */
export function answerName(number: number): string {
  return named("answer", String(number));
}

/** What an answer is for, in columns beside it: shown, and locked. */
export const answerParts = ["code", "cell", "section", "value", "mark"] as const;

export function questionName(number: number, part: (typeof answerParts)[number]): string {
  return named("question", String(number), part);
}

/** What a form says of itself, in the properties of its file. */
export const formProperties = {
  area: "mappa-area",
  year: "mappa-year",
  framework: "mappa-framework",
  version: "mappa-form-version",
  /** A short name of all that it was filled with when it was handed back. */
  filled: "mappa-filled",
} as const;

function named(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll("-", "_")).join("__");
}
