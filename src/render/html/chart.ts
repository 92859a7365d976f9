import { lastBy } from "../../caches/last-by.ts";
import type { Drawing } from "../../charts/drawing/drawing.ts";
import type { Chart } from "../../report/edition/edition.ts";
import { plainText } from "../../report/edition/plain-text.ts";
import { anchorOf } from "../anchors.ts";
import type { Context } from "./context.ts";
import { escapeText } from "./escape.ts";
import { html, inlineHtml, linkHtml } from "./inline.ts";
import { kept } from "./no-break.ts";
import { drawingToSvg } from "./svg.ts";

/** A chart with its drawings for a page and for a phone, of which the styles show one. */
export function chartView(context: Context, chart: Chart) {
  const table = context.tables.get(chart.table);
  if (!table)
    throw new Error(`${context.document.id} has no table ${chart.table} beside the chart ${chart.id}`);
  const id = anchorOf("chart", chart.id);
  const { page } = context.words;
  const { before, after } = page.chartSource(chart.source);
  const words = { title: plainText(chart.headline), description: plainText(chart.alternative) };
  const svg = (drawing: Drawing, prefix: string) => {
    const all = { id: prefix, ...words };
    return html(drawnLast(drawing, JSON.stringify(all), () => drawingToSvg(drawing, all)));
  };
  return {
    type: chart.type,
    id,
    name: page.titled(page.chartName(chart.number)),
    headline: inlineHtml(context, chart.headline),
    subtitle: kept(chart.subtitle),
    wide: svg(drawnFor(context, chart, "page"), id),
    narrow: svg(drawnFor(context, chart, "narrow"), `${id}-narrow`),
    remarks: chart.remarks.map((remark) => inlineHtml(context, remark)),
    source: html(
      `${escapeText(before)}${linkHtml(anchorOf("table", table.id), page.tableName(table.number))}${escapeText(after)}`,
    ),
  };
}

/** A drawing stays the same object as long as its chart does. */
const drawnLast = lastBy<Drawing, string>();

function drawnFor({ document, drawings }: Context, { id }: Chart, width: "page" | "narrow"): Drawing {
  const drawing = drawings[width].get(id);
  if (!drawing) throw new Error(`the chart ${id} of ${document.id} has not been drawn`);
  return drawing;
}
