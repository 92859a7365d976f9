import type { Sign } from "../../figures/sign.ts";
import type { PrintedFigure, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { anchorOf } from "../anchors.ts";
import { noteAnchor, noteText } from "../notes.ts";
import { fileAddress } from "./address.ts";
import type { Context } from "./context.ts";
import { html, linkHtml } from "./inline.ts";
import { kept } from "./no-break.ts";
import { trendView } from "./trend.ts";

/** A table as its template prints it. */
export function tableView(context: Context, table: Table) {
  const { words } = context;
  const { page } = words;
  const id = anchorOf("table", table.id);
  const marks = (numbers: readonly number[]) =>
    numbers.map((number) => ({ mark: page.noteMark(number), address: `#${noteAnchor(number)}` }));
  return {
    type: "table",
    id,
    captionId: `${id}-caption`,
    styles: [
      table.rows.length > mostUngrouped ? "many" : "",
      table.columns.length <= mostNarrow && !table.trend ? "few" : "",
      table.columns.length > mostWide ? "dense" : "",
    ]
      .filter(Boolean)
      .join(" "),
    title: kept(`${page.titled(page.tableName(table.number))} ${table.title}`),
    subtitle: kept(table.subtitle),
    signs: signViews(words, table.signs),
    corner: table.corner,
    columns: table.columns.map(({ label, sign }) => ({ label: kept(label), sign })),
    trend: table.trend,
    rows: table.rows.map((row) => ({
      header: kept(row.header),
      marks: marks(row.notes),
      breakBefore: row.breakBefore,
      styles: [row.total ? "total" : "", row.breakBefore ? "break" : ""].filter(Boolean).join(" "),
      cells: row.cells.map((cell) => cellView(context, cell)),
      trend: trendView(context, row.trend),
    })),
    notes: table.notes.map((number) => ({
      mark: page.noteMark(number),
      id: noteAnchor(number),
      text: kept(noteText(context.document, number)),
    })),
    notesElsewhere: (table.notesElsewhere ?? []).map((elsewhere) => {
      const { before, after } = page.notesBelow(elsewhere.notes);
      return {
        before,
        table: html(linkHtml(anchorOf("table", elsewhere.table), page.tableName(elsewhere.number))),
        after,
      };
    }),
    leftOut: table.leftOut.map(kept),
    source: page.source(table.source),
    links: linksBelow(context, table),
  };
}

/** In a longer table every fifth row stands apart from the next, so that an eye keeps to its row. */
const mostUngrouped = 10;
/** A table of no more columns is as wide as they are. */
const mostNarrow = 3;
/** A table of more columns is set closer, so that it fits a page. */
const mostWide = 5;

function cellView({ figureAnchor }: Context, printed: PrintedFigure) {
  const { figure, kind, value, sign } = printed;
  const styles = kind === "sign" ? "none" : "";
  const words = kind === "words" && value.length > longestOnOneLine;
  return { figure, id: figureAnchor(printed), value: kept(value), sign, styles: words ? "words" : styles };
}

/** To the charts that show the table, and to its data. */
function linksBelow({ words: { page }, charts, links }: Context, { id, number }: Table) {
  const data = links.data.get(id);
  return [
    ...(charts.get(id) ?? []).map((chart) => ({
      text: page.shownIn(page.chartName(chart.number)),
      address: `#${anchorOf("chart", chart.id)}`,
    })),
    ...(data === undefined
      ? []
      : [{ text: page.links.data(page.tableName(number)), address: fileAddress(data) }]),
  ];
}

/** Longer words in the place of a number may wrap; numbers and intervals stay on one line. */
const longestOnOneLine = 18;

/** Signs with what they mean, one after the other. */
export function signViews({ values, page }: Words, used: readonly Sign[]) {
  return used.map((sign) => ({ sign, meaning: `${values.signs[sign]}${page.signEnd}` }));
}
