import type { Framework } from "../../framework/model.ts";
import type { Words } from "../../words/words.ts";
import { returnForm } from "../form/form.ts";
import { type BlockFigure, type FormBlock, formLayout } from "../form/layout.ts";

/** A table of the form as people read it: what stands above it, and the figures in it with their headings. */
export type ExpectedTable = Pick<FormBlock, "measure" | "heading" | "figures">;

/** A figure of the form with the headings by which people find it. */
export type ExpectedFigure = BlockFigure;

/** The tables of the form of a framework and year. Whose form it is makes no difference to them. */
export function expectedTables(framework: Framework, year: string, words: Words["form"]): ExpectedTable[] {
  const form = returnForm(framework, { name: "", slug: "" }, year);
  return formLayout(framework, form, words.workbook).sheets.flatMap(({ blocks }) => blocks);
}

/** A heading as it is compared: without what people write in one way or another. */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015-]+/g, " ");
}

/** Headings, the outermost first, as one name that no other headings have. */
export function pathKey(path: readonly string[]): string {
  return JSON.stringify(path.map(bare));
}

/** The figures of a table by its rows. */
export function rowsOf({ figures }: ExpectedTable): ExpectedFigure[][] {
  const rows = new Map<string, ExpectedFigure[]>();
  for (const figure of figures) {
    const row = rows.get(pathKey(figure.row));
    if (row) row.push(figure);
    else rows.set(pathKey(figure.row), [figure]);
  }
  return [...rows.values()];
}
