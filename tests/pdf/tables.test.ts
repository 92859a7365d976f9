import { expect, test } from "vitest";
import { columnText } from "../../src/report/edition/column-text.ts";
import type { Edition, Table } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { readPage } from "../support/pdf/page-content.ts";
import { Reader } from "../support/pdf/reader.ts";
import { checkPdf, readTables } from "../support/pdf-checker.ts";
import { pdfOf, withBlocks } from "../support/pdf-files.ts";
import { sampleDocument } from "../support/sample-document.ts";

const sample = sampleDocument();

function tablesOf(document: Edition): Table[] {
  return document.sections.flatMap((section) => section.blocks).filter((block) => block.type === "table");
}

function marked(text: string, notes: readonly number[]): string {
  return [text, ...notes.map((note) => `[note ${note}]`)].join(" ");
}

/** What the cells of a table must read as. */
function expected(table: Table): string[][] {
  return [
    [table.corner, ...table.columns.map(columnText)],
    ...table.rows.map((row) => [marked(row.header, row.notes), ...row.cells.map((cell) => cell.text)]),
  ];
}

test("every cell of every table reads as it is printed", async () => {
  const read = await readTables(await pdfOf(sample));
  expect(read.map((table) => table.rows)).toEqual(tablesOf(sample).map((table) => expected(table)));
});

test("a table too wide for the page loses nothing and overprints nothing", async () => {
  const [narrow] = tablesOf(sample);
  for (const columns of [8, 14, 24]) {
    const wide: Table = {
      ...narrow!,
      columns: Array.from({ length: columns }, (_, index) => ({
        label: `Notifications and disqualifications ${index}`,
      })),
      rows: narrow!.rows.map((row) => ({
        ...row,
        cells: Array.from({ length: columns }, (_, index) => row.cells[index % row.cells.length]!),
      })),
    };
    const document = withBlocks(sample, [wide]);
    const bytes = await pdfOf(document);
    expect(await checkPdf(bytes)).toEqual([]);
    const [read] = await readTables(bytes);
    expect(read!.rows).toEqual(expected(wide));
  }
});

test("the caption says the title, the measure and what each sign means", async () => {
  const [first] = await readTables(await pdfOf(sample));
  const [table] = tablesOf(sample);
  expect(first!.caption).toContain(`Table 1: ${table!.title}`);
  expect(first!.caption).toContain(table!.subtitle);
  for (const sign of table!.signs) expect(first!.caption).toContain(`${sign} ${english.values.signs[sign]}.`);
});

test("the head of a table is repeated on each further page, for the eye only", async () => {
  const bytes = await pdfOf(sampleDocument({ rows: 100 }));
  const reader = await Reader.open(bytes);
  let repeated = 0;
  for (const page of reader.pages) {
    const { texts } = readPage(reader, page.dict);
    const continued = texts.filter((text) => text.text.endsWith("(continued)"));
    expect(continued.every((text) => text.mark === undefined)).toBe(true);
    repeated += continued.length;
    if (continued.length === 0) continue;
    const heads = texts.filter((text) => text.text === "Number");
    expect(heads.map((text) => text.mark)).toEqual([undefined]);
  }
  expect(repeated).toBeGreaterThanOrEqual(2);
  const read = await readTables(bytes);
  expect(read.at(-1)!.rows.length).toBe(101);
});

test("a note stands below its table once, and another table says where", async () => {
  const [narrow, other] = tablesOf(sample);
  const bare: Table = { ...narrow!, notes: [2], rows: narrow!.rows.map((row) => ({ ...row, notes: [2] })) };
  const later: Table = {
    ...other!,
    notes: [],
    notesElsewhere: [{ notes: [1, 2], table: "levels", number: 1 }],
  };
  const bytes = await pdfOf(withBlocks(sample, [bare, later]));
  expect(await checkPdf(bytes)).toEqual([]);
  const reader = await Reader.open(bytes);
  const texts = reader.pages.flatMap((page) => readPage(reader, page.dict).texts.map((text) => text.text));
  expect(texts.filter((text) => text.startsWith("[note 2] "))).toHaveLength(1);
  expect(texts.join(" ").replace(/\s+/g, " ")).toContain("Notes 1 and 2: below Table 1 .");
});
