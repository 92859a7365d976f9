import type { KeyFigures } from "../../report/edition/edition.ts";
import { signsOf } from "../../words/print-figure.ts";
import type { Context } from "./context.ts";
import { inlineHtml } from "./inline.ts";
import { signViews } from "./table.ts";
import { trendView } from "./trend.ts";

/** Key figures as cards. All are set alike, so that no figure looks weightier than its neighbour. */
export function keyFiguresView(context: Context, block: KeyFigures) {
  const { words } = context;
  const values = block.items.map((item) => item.value);
  const trends = block.items.some((item) => item.trend !== undefined);
  return {
    type: block.type,
    styles: cardStyles(
      values.map(({ value }) => value),
      trends,
    ),
    trends,
    items: block.items.map((item, index) => {
      const { value, sign } = values[index]!;
      const { figure } = item.value;
      const trend = trendView(context, item.trend);
      const id = context.figureAnchor(item.value);
      const said = inlineHtml(context, item.context);
      return { label: item.label, figure, id, value, sign, trend, context: said };
    }),
    signs: signViews(words, signsOf(words, values)),
  };
}

/** How cards are set that hold these values. */
export function cardStyles(values: readonly string[], trends = false): string {
  const long = values.some((value) => value.length > longestInLarge);
  return [cardColumns(values.length), long ? "long" : "", trends ? "with-trends" : ""]
    .filter(Boolean)
    .join(" ");
}

/** Cards in a row on a wide page: three or four, whichever leaves fewer places empty in the last row. */
function cardColumns(cards: number): "three" | "four" {
  const empty = (columns: number) => (columns - (cards % columns)) % columns;
  return empty(3) < empty(4) ? "three" : "four";
}

/** Characters of a value, without its sign, that fit into a card in the larger type. */
const longestInLarge = 8;
