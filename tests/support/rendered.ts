import type { Drawings } from "../../src/charts/drawing/drawing.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import { loadHtmlTemplates } from "../../src/render/html/templates.ts";
import { renderPdf } from "../../src/render/pdf/render.ts";
import { columnText } from "../../src/report/edition/column-text.ts";
import type { Edition, Table } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { english } from "../../src/words/english/english.ts";
import { readHtmlTables } from "./html-tables.ts";
import { readTables } from "./pdf-checker.ts";
import { templates } from "./project.ts";
import { reportOf } from "./reports.ts";

const htmlTemplates = await loadHtmlTemplates(templates);

/** A report as its readers get it. */
export interface Rendered {
  readonly document: Edition;
  readonly drawings: Drawings;
  readonly html: string;
  readonly pdf: Uint8Array;
}

export async function rendered(prepared: PreparedRelease, place: string): Promise<Rendered> {
  const { document, drawings } = reportOf(prepared, place);
  const html = renderHtml(document, drawings, htmlTemplates, english);
  const pdf = await renderPdf(document, drawings.page, {
    created: new Date("2032-10-01T08:30:00Z"),
    words: english,
    narrow: () => drawings.narrow,
  });
  return { document, drawings, html, pdf };
}

/** A table as rows of texts: the headings of the columns first, and the heading of each row before its cells. */
export interface TextTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** The heading of its small lines, where it has any, and what each row's says to a reader who does not see it. */
  readonly trend: readonly string[] | undefined;
}

export function tablesOf(document: Edition): Table[] {
  return document.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");
}

/** Readers of both outputs take a space that binds for a space. */
const spaced = (text: string) => text.replaceAll("\u00A0", " ");

/** What the tables of a document must read as. */
export function documentTables(document: Edition): TextTable[] {
  return tablesOf(document).map((table) => ({
    title: spaced(`Table ${table.number}: ${table.title}`),
    rows: [
      [table.corner, ...table.columns.map(columnText)].map(spaced),
      ...table.rows.map((row) => [row.header, ...row.cells.map((cell) => cell.text)].map(spaced)),
    ],
    trend:
      table.trend === undefined
        ? undefined
        : [table.trend, ...table.rows.map(({ trend }) => (trend ? plainText(trend.alternative) : ""))].map(
            spaced,
          ),
  }));
}

/** The tables of a page as a browser's reader meets them. */
export function htmlTables(html: string): TextTable[] {
  return readHtmlTables(html).map(({ caption, columns, rows, trend }) => ({
    title: caption,
    rows: [[...columns], ...rows.map((row) => [row.header, ...row.cells.map((cell) => cell.text)])],
    trend: trend === undefined ? undefined : [trend, ...rows.map((row) => spaced(row.trend ?? "no cell"))],
  }));
}

/** The tables in the structure tree of a PDF file, without the marks of notes. */
export async function pdfTables(pdf: Uint8Array, titles: readonly string[]): Promise<TextTable[]> {
  const plain = (text: string) => text.replace(/ \[note \d+\]/g, "");
  return (await readTables(pdf)).map(({ caption, rows: all, pictures }, index) => {
    const { rows, trend } = apartFromSmallLines(all, pictures);
    return {
      title: caption.startsWith(titles[index] ?? "nothing") ? titles[index]! : caption,
      rows: rows.map(([first = "", ...rest], row) => [plain(first), ...(row === 0 ? rest.map(plain) : rest)]),
      trend,
    };
  });
}

/** Small lines are pictures without text, in a last column that has a heading alone; a cell of a figure is never empty. */
function apartFromSmallLines(
  rows: readonly (readonly string[])[],
  pictures: readonly string[],
): Pick<TextTable, "rows" | "trend"> {
  const small = rows.length > 1 && rows.slice(1).every((cells) => cells.at(-1) === "");
  if (!small) return { rows, trend: undefined };
  return {
    rows: rows.map((cells) => cells.slice(0, -1)),
    trend: [rows[0]!.at(-1)!, ...pictures.slice(1).map(spaced)],
  };
}
