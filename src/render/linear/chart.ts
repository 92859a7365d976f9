import type { Chart } from "../../report/edition/edition.ts";
import type { LinearContext } from "./context.ts";
import { lineEnd, strong, text } from "./inlines.ts";
import type { LinearBlock } from "./linear.ts";

/** A chart in words: its message, what it is of, what it shows, what must be read with it, and where its figures are. */
export function chartBlocks({ edition, words, tables }: LinearContext, chart: Chart): LinearBlock[] {
  const table = tables.get(chart.table);
  if (!table) throw new Error(`${edition.id} has no table ${chart.table} beside the chart ${chart.id}`);
  const { page } = words;
  const { before, after } = page.chartSource(chart.source);
  const name = text(`${page.titled(page.chartName(chart.number))} `);
  const source = `${before}${page.tableName(table.number)}${after}`;
  return [
    { type: "paragraph", content: [strong(name, ...chart.headline), lineEnd, text(chart.subtitle)] },
    { type: "paragraph", content: chart.alternative },
    ...chart.remarks.map((content): LinearBlock => ({ type: "paragraph", content })),
    { type: "paragraph", content: [text(source)] },
  ];
}
