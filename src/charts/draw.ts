import { BoundedMap } from "../caches/bounded-map.ts";
import type { Boundaries } from "../reference/boundaries.ts";
import type { Chart, Edition } from "../report/edition/edition.ts";
import type { Words } from "../words/words.ts";
import { dotsDrawing } from "./areas/dots.ts";
import { funnelDrawing } from "./areas/funnel.ts";
import type { Drawing, Drawings } from "./drawing/drawing.ts";
import { narrowWidth, pageWidth } from "./drawing/style.ts";
import { barsDrawing } from "./forms/bars.ts";
import { linesDrawing } from "./forms/lines.ts";
import { mapDrawing } from "./map/map.ts";
import { multiplesDrawing } from "./panels/multiples.ts";
import { emptyBand, footBand, stack } from "./plot/bands.ts";
import { numbersIn, type Plot, plotOf } from "./plot/plot.ts";
import { smallLines } from "./small-lines/small-lines.ts";

/** A drawing with what it was drawn in and on. */
interface Kept {
  readonly drawing: Drawing;
  readonly words: Words;
  readonly boundaries: Boundaries | undefined;
}

/** More than the charts of a report at both widths, which the renderers ask for one after the other. */
export const mostDrawings = 128;

const kept = new BoundedMap<string, Kept>(mostDrawings);

/**
 * The picture of a chart, `width` points wide; charts of late that are the same share one. Throws a RangeError for a chart that could
 * not be read or drawn, among them a map without boundaries; a figure that is not a number is a gap, and a chart
 * without any numbers says so.
 */
export function drawChart(
  chart: Chart,
  document: Pick<Edition, "figures">,
  boundaries: Boundaries | undefined,
  words: Words,
  width = pageWidth,
): Drawing {
  const plot = plotOf(chart, document, words, width);
  const key = JSON.stringify(plot);
  const ground = plot.kind === "map" ? boundaries : undefined;
  const known = kept.get(key);
  if (known && known.words === words && known.boundaries === ground) return known.drawing;
  const drawing = draw(plot, boundaries, words);
  kept.set(key, { drawing, words, boundaries: ground });
  return drawing;
}

/**
 * The pictures of all charts of a document, and its small lines, which are the same at both widths. Those of a width are drawn when they are first asked for, because a PDF
 * needs no narrow ones.
 */
export function drawCharts(document: Edition, boundaries: Boundaries | undefined, words: Words): Drawings {
  const charts = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === "chart"));
  const small = smallLines(document);
  const drawn = (width: number): ReadonlyMap<string, Drawing> =>
    new Map([
      ...charts.map((chart) => [chart.id, drawChart(chart, document, boundaries, words, width)] as const),
      ...small,
    ]);
  let page: ReadonlyMap<string, Drawing> | undefined;
  let narrow: ReadonlyMap<string, Drawing> | undefined;
  return {
    get page() {
      page ??= drawn(pageWidth);
      return page;
    },
    get narrow() {
      narrow ??= drawn(narrowWidth);
      return narrow;
    },
  };
}

function draw(plot: Plot, boundaries: Boundaries | undefined, words: Words): Drawing {
  if (numbersIn(plot).length === 0) {
    const { operations, height } = stack([emptyBand(words, plot.width), footBand([plot.label], plot.width)]);
    return { width: plot.width, height: Math.ceil(height), operations };
  }
  if (plot.kind === "bars") return barsDrawing(plot, words);
  if (plot.kind === "lines") return linesDrawing(plot, words);
  if (plot.kind === "dots") return dotsDrawing(plot, words);
  if (plot.kind === "funnel") return funnelDrawing(plot, words);
  if (plot.kind === "multiples") return multiplesDrawing(plot, words);
  if (!boundaries) throw new RangeError("a map cannot be drawn without the boundaries of the areas");
  return mapDrawing(plot, boundaries, words);
}
