import type { Framework } from "../../../src/framework/model.ts";
import { returnForm } from "../../../src/returns/form/form.ts";
import { workbookForm } from "../../../src/returns/form/workbook-form.ts";
import { readReturns } from "../../../src/returns/reading/read.ts";
import type { ReadReturns } from "../../../src/returns/return.ts";
import { english } from "../../../src/words/english/english.ts";
import type { Workbook } from "../../../src/workbook/model/workbook.ts";
import type { OpenedWorkbook } from "../../../src/workbook/read/opened.ts";
import { project as plain, releaseOf } from "../project.ts";
import { edited, putAt } from "./edits.ts";
import { openedAs } from "./opened.ts";

/** The frameworks and areas that the program comes with, and the words of its forms. */
export const project = { ...plain, formWords: english.form };

export const newest = project.frameworks.at(-1)!;
export const year = "2031/32";

/** Reads workbooks as they were opened, each under its own name. */
export function readSent(
  files: Readonly<Record<string, OpenedWorkbook>>,
  framework: Framework = newest,
  of: string = year,
): ReadReturns {
  const sent = Object.entries(files).map(([file, workbook]) => ({
    file,
    bytes: new Uint8Array(),
    opened: { workbook },
  }));
  return readReturns(project, releaseOf(sent, framework, of));
}

/** The form of Suffolk as it is given out. */
export function formFor(framework: Framework, of: string): Workbook {
  const form = returnForm(framework, { name: "Suffolk", slug: "suffolk" }, of);
  return workbookForm({ framework, form, words: english, created: new Date("2032-04-01T09:00:00Z") });
}

/** The names of the figures of a form that are not added up, in its order. */
export function figureNames(form: OpenedWorkbook): string[] {
  return [...form.names.keys()].filter((name) => name.startsWith("figure__") && !name.includes("__total"));
}

/** A form of Suffolk in which every figure is another number: 101, 102 and so on, in the order of the form. */
export function filledForm(framework: Framework = newest, of: string = year): OpenedWorkbook {
  const form = openedAs(formFor(framework, of));
  return edited(form, ...figureNames(form).map((name, index) => putAt(name, 101 + index)));
}
