import type { Boundaries } from "../reference/boundaries.ts";
import type { Chart, Document } from "../report/document.ts";
import { barsDrawing } from "./bars.ts";
import type { Drawing } from "./drawing.ts";
import { emptyBand, footBand, stack } from "./furniture.ts";
import { linesDrawing } from "./lines.ts";
import { mapDrawing } from "./map.ts";
import { numbersIn, type Plot, plotOf } from "./plot.ts";
import { chartWidth } from "./style.ts";

/** Drawings by all that they depend on: areas with the same figures, and both renderers, share one. */
const drawings = new Map<string, Drawing>();
const maps = new WeakMap<Boundaries, Map<string, Drawing>>();

/**
 * The picture of a chart. Throws a RangeError for a chart that could not be read or drawn, among them a map
 * without boundaries; a figure that is not a number is a gap, and a chart without any numbers says so.
 */
export function drawChart(
  chart: Chart,
  document: Pick<Document, "figures">,
  boundaries: Boundaries | undefined,
): Drawing {
  const plot = plotOf(chart, document);
  const key = JSON.stringify(plot);
  const known = plot.kind === "map" && boundaries ? mapsOf(boundaries) : drawings;
  let drawing = known.get(key);
  if (!drawing) {
    drawing = draw(plot, boundaries);
    known.set(key, drawing);
  }
  return drawing;
}

/** The pictures of all charts of a document, by the charts' ids. */
export function drawCharts(
  document: Document,
  boundaries: Boundaries | undefined,
): ReadonlyMap<string, Drawing> {
  const charts = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === "chart"));
  return new Map(charts.map((chart) => [chart.id, drawChart(chart, document, boundaries)]));
}

function draw(plot: Plot, boundaries: Boundaries | undefined): Drawing {
  if (numbersIn(plot).length === 0) {
    const { operations, height } = stack([emptyBand(), footBand([plot.label])]);
    return { width: chartWidth, height: Math.ceil(height), operations };
  }
  if (plot.kind === "bars") return barsDrawing(plot);
  if (plot.kind === "lines") return linesDrawing(plot);
  if (!boundaries) throw new RangeError("a map cannot be drawn without the boundaries of the areas");
  return mapDrawing(plot, boundaries);
}

function mapsOf(boundaries: Boundaries): Map<string, Drawing> {
  let known = maps.get(boundaries);
  if (!known) {
    known = new Map();
    maps.set(boundaries, known);
  }
  return known;
}
