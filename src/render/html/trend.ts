import type { Trend } from "../../report/edition/edition.ts";
import { plainText } from "../../report/edition/plain-text.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./inline.ts";
import { smallSvg } from "./svg.ts";

/** A small line as a picture with its alternative text; the same at every width, because it is small. */
export function trendView({ document, drawings }: Context, trend: Trend | undefined): Html | undefined {
  if (!trend) return undefined;
  const drawing = drawings.page.get(trend.id);
  if (!drawing) throw new Error(`the small line ${trend.id} of ${document.id} has not been drawn`);
  return html(smallSvg(drawing, trend.id, plainText(trend.alternative)));
}
