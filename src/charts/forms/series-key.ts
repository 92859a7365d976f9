import type { Words } from "../../words/words.ts";
import { type Band, keyBand, noBand } from "../plot/bands.ts";
import type { Plot, PlotSeries } from "../plot/plot.ts";

/** What each series of bars looks like; a series that stands alone is named by the chart's own words, except in a panel. */
export function barKey({ series, panel, width }: Plot): Band {
  if (series.length < 2 && !panel) return noBand;
  return keyBand(
    series.map(({ label, style }) => ({ label, colour: style.colour })),
    width,
  );
}

/** The names of lines above their plot, unless they stand `beside` it. A line that stands alone is named in a panel only. */
export function lineKey({ series, panel, width }: Plot, words: Words, beside: boolean): Band {
  if (beside || (series.length < 2 && !panel)) return noBand;
  return keyBand(
    series.map((each) => ({
      label: lineName(each, words),
      colour: each.style.colour,
      line: each.style,
    })),
    width,
  );
}

/** A line without a number says so, because nothing else in the picture would. */
export function lineName({ label, cells }: PlotSeries, words: Words): string {
  return cells.some(({ value }) => value !== undefined) ? label : words.charts.lineWithoutFigures(label);
}
