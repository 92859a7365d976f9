import { describe, expect, test } from "vitest";
import { columnText } from "../../src/report/edition/column-text.ts";
import type { Table } from "../../src/report/edition/edition.ts";
import { samplePage } from "../support/html-pages.ts";
import { readHtmlTables } from "../support/html-tables.ts";
import { sampleDocument } from "../support/sample-document.ts";

const document = sampleDocument();
const html = samplePage(document);
const tables = document.sections
  .flatMap((section) => section.blocks)
  .filter((block): block is Table => block.type === "table");

describe("tables read back from the page", () => {
  test("are those of the document, cell by cell", () => {
    expect(readHtmlTables(html)).toEqual(
      tables.map((table) => ({
        id: table.id,
        caption: `Table ${table.number}: ${table.title}`,
        columns: [table.corner, ...table.columns.map(columnText)],
        rows: table.rows.map((row) => ({
          header: row.header,
          cells: row.cells.map((cell) => ({ text: cell.text, figure: cell.figure })),
        })),
      })),
    );
  });

  test("show a changed figure", () => {
    const spoiled = html.replace(/(data-figure="a\/1\/1"[^>]*>)820</, "$1802<");
    expect(readHtmlTables(spoiled)).not.toEqual(readHtmlTables(html));
  });
});

test("signs stand above the figures, notes and source below", () => {
  const table = html.slice(html.indexOf('id="table-levels"'), html.indexOf('id="chart-levels-chart"'));
  const places = [
    "[x1]</b>&nbsp;not collected",
    "<thead>",
    "</table>",
    "<b>[note 2]</b>",
    "Source: Illustrative",
  ].map((words) => table.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("a note mark leads to the note, which stands below the first table that refers to it", () => {
  expect(html).toContain('<a class="note-mark" href="#note-2">[note 2]</a>');
  expect(html.match(/<p id="note-\d+">/g)).toEqual(['<p id="note-1">', '<p id="note-2">']);
});

test("a table says below which other one a note of it stands", () => {
  const table = html.slice(html.indexOf('id="table-trend"'), html.indexOf('id="table-areas"'));
  expect(table).toContain('<p>Note 1: below <a href="#table-levels">Table 1</a>.</p>');
});

test("a break in the series is said in words too", () => {
  expect(html).toMatch(
    /<tr class="break">\s*<th scope="row"><span class="visually-hidden">Break in the series/,
  );
});

test("a total is marked", () => {
  expect(html).toMatch(/<tr class="total">\s*<th scope="row">Total</);
});
