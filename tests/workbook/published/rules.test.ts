import { describe, expect, it } from "vitest";
import { english } from "../../../src/words/english/english.ts";
import type { Cell, CellStyle, Row, Sheet, Workbook } from "../../../src/workbook/model/workbook.ts";
import { openWorkbook } from "../../../src/workbook/open/open.ts";
import { type PublishedFlawCode, publishedFlawCodes } from "../../../src/workbook/rules/published/flaw.ts";
import { viewOfModel } from "../../../src/workbook/rules/published/of-model.ts";
import { viewOfOpened } from "../../../src/workbook/rules/published/of-opened.ts";
import { publishedFlaws } from "../../../src/workbook/rules/published/rules.ts";
import type { PublishedView, SheetView } from "../../../src/workbook/rules/published/view.ts";
import { commonRules, flawsOf } from "../../../src/workbook/rules/rules.ts";
import { workbookWriters } from "../../../src/workbook/writers.ts";
import { smallEdition, workbookOf } from "./small.ts";

/** What every sheet has to say of a release that is not live. */
const label = "Rehearsal. Not published.";
const sound = workbookOf({ ...(await smallEdition("tables")), label });
const of = { label, contacts: true };

const codesOf = (view: PublishedView) => publishedFlaws(view, of, english).map(({ code }) => code);

const text = (words: string, style: CellStyle = "text"): Cell => ({
  content: { kind: "text", text: words },
  style,
});
const number = (value: number, decimals?: number, style: CellStyle = "number"): Cell => ({
  content: { kind: "number", number: value, ...(decimals !== undefined && { decimals }) },
  style,
});

/** The workbook with a sheet of it changed. */
function changed(name: string, change: (sheet: Sheet) => Sheet): Workbook {
  if (!sound.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return { ...sound, sheets: sound.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** The same with one cell of it put in the place of another; `undefined` takes it out. */
function put(name: string, [row, column]: readonly [number, number], cell: Cell | undefined): Workbook {
  return changed(name, (sheet) => ({ ...sheet, rows: withCell(sheet.rows, row, column, cell) }));
}

function withCell(rows: readonly Row[], row: number, column: number, cell: Cell | undefined): Row[] {
  const all = [...rows];
  while (all.length < row) all.push({ cells: [] });
  const cells = [...all[row - 1]!.cells];
  while (cells.length < column) cells.push(undefined);
  cells[column - 1] = cell;
  all[row - 1] = { ...all[row - 1]!, cells };
  return all;
}

/** Without the rows of a sheet whose first cell begins so. */
function without(name: string, beginning: string): Workbook {
  return changed(name, (sheet) => {
    const starts = ({ cells: [cell] }: Row) =>
      cell?.content.kind === "text" && cell.content.text.startsWith(beginning);
    const rows = sheet.rows.filter((row) => !starts(row));
    const gone = sheet.rows.length - rows.length;
    if (gone === 0) throw new Error(`no line '${beginning}'`);
    const up = <P extends { row: number }>(place: P): P => ({ ...place, row: place.row - gone });
    return {
      ...sheet,
      rows,
      tables: (sheet.tables ?? []).map((table) => {
        const above = starts(sheet.rows[table.from.row] ?? { cells: [] });
        return { ...table, from: above ? table.from : up(table.from), to: up(table.to) };
      }),
    };
  });
}

/** As it is read from a file, with something that only a file can have. */
function ofFile(name: string, change: (sheet: SheetView) => SheetView): PublishedView {
  const view = viewOfModel(sound);
  return { ...view, sheets: view.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

const table = sound.sheets.find(({ name }) => name === "Table_2")!;
const { from, to } = table.tables![0]!;
/** A place in Table_2: rows from the headings down, columns from the first. */
const at = (row: number, column: number): readonly [number, number] => [from.row + row, column];
const place = ([row, column]: readonly [number, number]) => table.rows[row - 1]!.cells[column - 1]!;
/** The only row that refers to the first note. */
const firstRow = sound.sheets.find(({ name }) => name === "Table_1")!.tables![0]!.from.row + 1;
const own = (change: (sheet: Sheet) => Sheet) => changed("Table_2", change);
const renamed = (before: string, name: string): Workbook =>
  changed(before, (sheet) => ({
    ...sheet,
    name,
    tables: sheet.tables?.map((each) => ({ ...each, name })) ?? [],
  }));

/** A workbook broken in one way, and what is found. */
const broken: readonly (readonly [PublishedFlawCode, string, Workbook | PublishedView])[] = [
  ["file-untitled", "spaces", { ...sound, properties: { ...sound.properties, title: " " } }],
  [
    "sheet-order",
    "contents last",
    { ...sound, sheets: [...sound.sheets.filter(({ name }) => name !== "Contents"), sound.sheets[1]!] },
  ],
  ["sheet-space", "a table's", renamed("Table_2", "Table 2")],
  ["sheet-hidden", "notes", ofFile("Notes", (sheet) => ({ ...sheet, hidden: true }))],
  ["sheet-protected", "a table", own((sheet) => ({ ...sheet, protected: true }))],
  ["merged-cells", "a title", ofFile("Table_2", (sheet) => ({ ...sheet, merged: true }))],
  ["sheet-untitled", "a table", put("Table_2", [1, 1], undefined)],
  ["one-table-unsaid", "notes", put("Notes", [2, 1], text("This worksheet contains the notes."))],
  ["label-missing", "a table", without("Table_2", label)],
  ["label-missing", "the cover", without("Cover", label)],
  ["table-missing", "not marked", own((sheet) => ({ ...sheet, tables: [] }))],
  [
    "table-several",
    "two",
    own((sheet) => ({
      ...sheet,
      tables: [
        { name: "a", from, to },
        { name: "b", from, to },
      ],
    })),
  ],
  [
    "table-not-at-left",
    "in column B",
    own((sheet) => ({ ...sheet, tables: [{ name: "a", from: { ...from, column: 2 }, to }] })),
  ],
  ["beside-table", "above it", put("Table_2", [2, 2], text("Beside."))],
  ["beside-table", "to its right", put("Table_2", at(1, to.column + 1), text("Beside."))],
  ["below-table", "a source", put("Table_2", [to.row + 1, 1], text("Source: returns"))],
  ["line-blank", "below the title", put("Table_2", [3 + 1, 1], undefined)],
  ["cell-blank", "a figure", put("Table_2", at(1, 2), undefined)],
  ["cell-blank", "spaces", put("Table_2", at(1, 2), text("  ", "number"))],
  ["heading-blank", "none", put("Table_2", at(0, 2), undefined)],
  ["heading-blank", "a number", put("Table_2", at(0, 2), number(2031, 0, "number-heading"))],
  ["heading-twice", "but for capitals", put("Table_2", at(0, 3), text("CATEGORY 1", "number-heading"))],
  ["row-heading-number", "a year", put("Table_2", at(1, 1), number(2031, 0, "row-heading"))],
  [
    "formula",
    "a sum",
    put("Table_2", at(3, 4), {
      content: { kind: "formula", expression: { kind: "number", number: 1 } },
      style: "number",
    }),
  ],
  ["comment", "on a figure", put("Table_2", at(1, 2), { ...place(at(1, 2)), comment: "Queried." })],
  [
    "comment",
    "on an empty cell",
    ofFile("Table_2", (sheet) => ({ ...sheet, comments: [{ row: 90, column: 9 }] })),
  ],
  ["number-as-text", "with a comma", put("Table_2", at(1, 2), text("1,204", "number"))],
  ["number-as-text", "in per cent", put("Table_2", at(1, 2), text("−12.5%", "number"))],
  ["number-as-text", "with a sign", put("Table_2", at(1, 2), text("1,204 [r]", "number"))],
  ["stand-in", "a hyphen", put("Table_2", at(1, 2), text("-", "number"))],
  ["stand-in", "two full stops", put("Table_2", at(1, 2), text("..", "number"))],
  ["stand-in", "N/A", put("Table_2", at(1, 2), text("N/A", "number"))],
  ["stand-in", "an asterisk", put("Table_2", at(1, 2), text("*", "number"))],
  ["stand-in", "a colon", put("Table_2", at(1, 2), text(":", "number"))],
  ["sign-unknown", "low", put("Table_2", at(1, 2), text("[low]", "number"))],
  ["sign-unexplained", "above the table", without("Table_2", "[x] ")],
  ["sign-unused", "provisional", put("Table_2", [4, 1], text("[p] provisional"))],
  ["sign-not-on-cover", "revised", without("Cover", "[r] ")],
  [
    "note-undefined",
    "the last",
    put(
      "Table_2",
      [1, 1],
      text("Table 2: MAPPA-eligible offenders by category in each year [note 99]", "title"),
    ),
  ],
  ["note-unused", "nobody's", put("Table_1", [firstRow, 1], text("Category 1", "row-heading"))],
  ["note-order", "the first twice", put("Notes", [6, 1], text("[note 1]", "row-heading"))],
  ["note-in-cell", "at a sign", put("Table_2", at(1, 3), text("[x] [note 2]", "number"))],
  ["cover-column", "column B", put("Cover", [4, 2], text("Beside."))],
  ["cover-fact", "the licence", without("Cover", "Licence:")],
  ["cover-fact", "the next update", without("Cover", "Next update:")],
  [
    "cover-contact",
    "nobody",
    {
      ...sound,
      sheets: sound.sheets.map((sheet) =>
        sheet.name === "Cover"
          ? { ...sheet, rows: sheet.rows.filter((row) => !JSON.stringify(row).includes("@example.org")) }
          : sheet,
      ),
    },
  ],
  [
    "contents-missing",
    "a table",
    { ...sound, sheets: [...sound.sheets, { ...table, name: "Table_9", rows: table.rows }] },
  ],
  [
    "contents-unknown",
    "no sheet",
    { ...sound, sheets: sound.sheets.filter(({ name }) => name !== "Table_4") },
  ],
  ["contents-title", "another", put("Contents", [8, 2], text("Something else", "row-heading"))],
  [
    "contents-link",
    "to the cover",
    put("Contents", [8, 1], {
      ...text("Table_2", "link"),
      link: { sheet: "Cover", at: { row: 1, column: 1 } },
    }),
  ],
  ["number-format", "as it is", put("Table_2", at(1, 2), number(1.5))],
  ["number-precision", "one with a decimal", put("Table_2", at(2, 2), number(710.5, 1))],
  [
    "number-cut",
    "a narrow column",
    own((sheet) => ({ ...sheet, widths: sheet.widths.map((width, column) => (column === 1 ? 3 : width)) })),
  ],
  ["number-not-right", "as words", put("Table_2", at(1, 2), number(700, 0, "row-heading"))],
  ["heading-not-right", "as of words", put("Table_2", at(0, 2), text("Category 1", "column-heading"))],
];

/** What comes with a fault because it cannot be without: the same thing seen from another side. */
const alongside: Partial<Record<PublishedFlawCode, readonly PublishedFlawCode[]>> = {
  "sheet-space": ["contents-missing", "contents-unknown"],
  "table-missing": ["sign-unused"],
  "table-not-at-left": ["row-heading-number"],
  "note-order": ["note-undefined"],
};

describe("the rules for published tables", () => {
  it("find nothing in a sound workbook, as it is written and as it is read back", async () => {
    expect(flawsOf(sound, commonRules)).toEqual([]);
    expect(publishedFlaws(viewOfModel(sound), of, english)).toEqual([]);
    for (const writer of workbookWriters) {
      const { workbook } = await openWorkbook(await writer.write(sound));
      expect(publishedFlaws(viewOfOpened(workbook!), of, english)).toEqual([]);
    }
  });

  it.each(broken)("find %s: %s", (code, _, found) => {
    const codes = new Set(codesOf("properties" in found ? viewOfModel(found) : found));
    expect(codes).toEqual(new Set([code, ...(alongside[code] ?? [])]));
  });

  it("each have a workbook that breaks them", () => {
    expect([...new Set(broken.map(([code]) => code))].sort()).toEqual([...publishedFlawCodes].sort());
  });

  it("say where", () => {
    const flaws = publishedFlaws(viewOfModel(put("Table_2", at(1, 2), text("-", "number"))), of, english);
    expect(flaws).toEqual([
      { code: "stand-in", sheet: "Table_2", at: { row: from.row + 1, column: 2 }, name: "-" },
    ]);
  });

  it("let a number that is quoted keep the digits of its source", () => {
    const quoted = put("Table_2", at(2, 2), {
      content: { kind: "number", number: 40.45, decimals: 2, quoted: true },
      style: "number",
    });
    expect(codesOf(viewOfModel(quoted))).toEqual([]);
  });
});
