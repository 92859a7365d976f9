import { writeFileSync } from "node:fs";
import { workbookForm } from "../../../../src/returns/form/workbook-form.ts";
import { english } from "../../../../src/words/english/english.ts";
import { workbookWriters } from "../../../../src/workbook/write/writers.ts";
import { filledByOffice } from "../../../support/fill-in-office.ts";
import { fillingOf, formOf, typed, yamlOf } from "../filling.ts";
import { newest, year } from "../sent.ts";

/** Has LibreOffice fill in the form of the newest framework in each format and save it as what it was. */
export async function makeSaved(): Promise<void> {
  const filling = fillingOf(newest, "revised");
  const remarks = new Map([[filling.written[0]!.cell, "Ten were moved here in March."]]);
  const cells = typed(filling, remarks);
  const created = new Date("2032-04-01T09:00:00Z");
  const workbook = workbookForm({ framework: newest, form: formOf(newest, year), words: english, created });
  const forms = workbookWriters.map(async ({ name, write }) => ({
    bytes: await write(workbook),
    format: name,
    cells,
  }));
  const put = (name: string, content: string | Uint8Array) =>
    writeFileSync(new URL(name, import.meta.url), content);
  const saved = filledByOffice(await Promise.all(forms));
  for (const [index, { name }] of workbookWriters.entries()) put(`suffolk.${name}`, saved[index]![name]);
  put("suffolk.yaml", yamlOf(newest, filling, year));
}
