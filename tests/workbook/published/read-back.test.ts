import { describe, expect, it } from "vitest";
import { report } from "../../../src/pipeline.ts";
import { ods } from "../../../src/publish/writers/ods.ts";
import { xlsx } from "../../../src/publish/writers/xlsx.ts";
import { editionWorkbook } from "../../../src/render/workbook/workbook.ts";
import type { Edition, Table } from "../../../src/report/edition/edition.ts";
import { english } from "../../../src/words/english/english.ts";
import { openWorkbook } from "../../../src/workbook/open/open.ts";
import type { OpenedSheet, OpenedWorkbook } from "../../../src/workbook/read/opened.ts";
import { viewOfModel } from "../../../src/workbook/rules/published/of-model.ts";
import { viewOfOpened } from "../../../src/workbook/rules/published/of-opened.ts";
import { publishedFlaws } from "../../../src/workbook/rules/published/rules.ts";
import { commonRules, flawsOf } from "../../../src/workbook/rules/rules.ts";
import { shipped, shippedReleases } from "../../support/project.ts";
import { created, smallEdition, smallRelease } from "./small.ts";

const writers = [ods, xlsx];

async function filesOf(edition: Edition): Promise<{ bytes: Uint8Array; workbook: OpenedWorkbook }[]> {
  const resources = { words: english, created, templates: undefined as never };
  return Promise.all(
    writers.map(async (writer) => {
      const [file] = await writer.write({ edition, drawings: undefined as never }, resources);
      expect(file!.path).toBe(`${edition.id}.${writer.name}`);
      const bytes = file!.content as Uint8Array;
      const { workbook } = await openWorkbook(bytes);
      return { bytes, workbook: workbook! };
    }),
  );
}

const tablesOf = ({ sections }: Edition): Table[] =>
  sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");

/** What the cells of a printed figure hold on a sheet, by what is printed and not by how it was computed. */
function cellsOf(printed: string, both: boolean): (string | number)[] {
  const two = /^(\S+) (?:to|of) (\S+)$/.exec(printed);
  if (two?.slice(1).every((each) => numberIn(each) !== undefined))
    return two.slice(1).map((each) => numberIn(each)!);
  const one = printed === "no change" ? 0 : (numberIn(printed) ?? printed);
  return both ? [one, one] : [one];
}

function numberIn(printed: string): number | undefined {
  const plain = printed.replaceAll(",", "").replace("\u2212", "-").replace(/^\+/, "").replace(/%$/, "");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The rows of a table as it is printed: what they are about, and their figures. */
function printedRows({ columns, rows }: Table): { header: string; cells: (string | number)[] }[] {
  const two = columns.map((_, column) =>
    rows.some(({ cells }) => /\d (?:to|of) \d/.test(cells[column]!.value)),
  );
  return rows.map(({ header, cells }) => ({
    header,
    cells: cells.flatMap(({ value }, column) => cellsOf(value, two[column]!)),
  }));
}

/** The same rows as they were read back. */
function readRows(sheet: OpenedSheet, columns: number): { header: string; cells: (string | number)[] }[] {
  const first = sheet.cells.find(({ column }) => column > 1)!.row;
  const last = Math.max(...sheet.cells.map(({ row }) => row));
  return Array.from({ length: last - first }, (_, index) => {
    const cells = sheet.cells.filter(({ row }) => row === first + 1 + index);
    const contents = cells.map(({ content }) =>
      content.kind === "text" ? content.text : content.kind === "number" ? content.number : "",
    );
    return { header: String(contents[0]), cells: contents.slice(1, 1 + columns) };
  });
}

function expectSame(edition: Edition, { sheets }: OpenedWorkbook): number {
  const tables = tablesOf(edition);
  let figures = 0;
  for (const table of tables) {
    const sheet = sheets.find(({ name }) => name === `Table_${table.number}`)!;
    const printed = printedRows(table);
    const read = readRows(sheet, printed[0]!.cells.length);
    expect(read.map(({ cells }) => cells)).toEqual(printed.map(({ cells }) => cells));
    for (const [index, { header }] of printed.entries())
      expect(read[index]!.header.startsWith(header.replaceAll("\u00a0", " "))).toBe(true);
    figures += printed.flatMap(({ cells }) => cells).length;
  }
  expect(sheets.filter(({ name }) => name.startsWith("Table_"))).toHaveLength(tables.length);
  return figures;
}

describe.each(shippedReleases)("the tables of %s", async (id) => {
  const prepared = await shipped(id);

  it.each(["tables", "area-tables"])(
    "(%s) keep the rules, and are read back figure by figure",
    async (kind) => {
      const { edition } = report(prepared, { kind, of: { kind: "nation" } }, english);
      const of = { label: edition.label, contacts: prepared.release.details.contacts.length > 0 };
      const model = editionWorkbook(edition, english, created);
      expect(flawsOf(model, commonRules)).toEqual([]);
      expect(publishedFlaws(viewOfModel(model), of, english)).toEqual([]);
      for (const { workbook } of await filesOf(edition)) {
        expect(publishedFlaws(viewOfOpened(workbook), of, english)).toEqual([]);
        expect(expectSame(edition, workbook)).toBeGreaterThan(0);
        expect(workbook.title).toBe(edition.title);
      }
    },
  );
});

describe("the workbook of an edition", () => {
  it("is the same bytes each time", async () => {
    const edition = await smallEdition();
    const [once, again] = [await filesOf(edition), await filesOf(edition)];
    for (const [index, { bytes }] of once.entries())
      expect(Buffer.compare(bytes, again[index]!.bytes)).toBe(0);
  });

  it("takes words that begin like a formula for words", async () => {
    const words = '=HYPERLINK("https://example.org")';
    const details = `${smallRelease.details}\n  - { agency: '${words}', for: press, lines: ['+1-1'] }`;
    const edition = await smallEdition("tables", { ...smallRelease, details });
    for (const { workbook } of await filesOf(edition)) {
      const cells = workbook.sheets.flatMap((sheet) => sheet.cells);
      const found = cells.filter(({ content }) => content.kind === "text" && content.text.startsWith("="));
      expect(found.map(({ content, formula }) => ({ content, formula }))).toEqual([
        { content: { kind: "text", text: `${words}: +1-1` }, formula: false },
      ]);
    }
  });

  it("has no row higher than programs take, however long its text is", async () => {
    const edition = await smallEdition();
    const long = { ...edition, notes: edition.notes.map(() => "Many words. ".repeat(500)) };
    expect(flawsOf(editionWorkbook(long, english, created), commonRules)).toEqual([]);
  });

  it("has the tables of a report too, where somebody asks for them", async () => {
    const edition = await smallEdition("national");
    const workbook = editionWorkbook(edition, english, created);
    expect(flawsOf(workbook, commonRules)).toEqual([]);
    for (const read of await filesOf(edition)) expectSame(edition, read.workbook);
  });
});
