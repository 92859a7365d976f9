import type { FindingPage } from "../../finding-page.ts";

export const frameworkLayout: FindingPage = {
  title: "the parts of a table, chart or report do not go together",
  means: `Every name that the framework uses is defined, but a table or chart is put together in a way that
cannot be drawn or would mislead: rows by a dimension that the measure does not have, two axes that
both choose the year, nothing that is counted, more than four series, a map with other than one, or a
chart in a report that does not show its table.`,
  why: `A table of orders by level would print the same total in every row, as if it were the figure of that
level. A chart without its table says nothing to a reader who cannot see it.`,
  mend: `Look at the place given and at what is said of it.

Wrong: \`measure: orders-imposed\` with \`rows: { dimension: level }\`

Right: \`measure: orders-imposed\` with \`rows: { dimension: order }\``,
  effect: `This is an **error**. No report of any release is made until it is mended, because a report would
show figures under labels that are not theirs.`,
};
