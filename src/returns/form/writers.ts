import type { WorkbookWriter } from "../../workbook/writers.ts";
import { workbookWriters } from "../../workbook/writers.ts";
import { csvForm } from "./csv-form.ts";
import { labelled } from "./labelled.ts";
import { type WorkbookForm, workbookForm } from "./workbook-form.ts";
import { yamlForm } from "./yaml-form.ts";

/** A format that forms are given out in. */
export interface FormWriter {
  readonly name: string;
  /** Of the name of a file, with its full stop. */
  readonly ending: string;
  write(form: WorkbookForm): Promise<string | Uint8Array>;
}

/** The formats of forms, the usual one first. A new one is a line here. */
export const formWriters: readonly FormWriter[] = [
  ...workbookWriters.map(inWorkbook),
  { name: "yaml", ending: ".yaml", write: async ({ words, form }) => yamlForm(words.form, form) },
  { name: "csv", ending: ".csv", write: async ({ framework, form }) => csvForm(framework, form) },
];

function inWorkbook({ name, ending, write }: WorkbookWriter): FormWriter {
  return { name, ending, write: (form) => write(labelled(workbookForm(form), form.label)) };
}
