import type { Words } from "../../words/words.ts";
import type { Drawing } from "../drawing/drawing.ts";
import { partedByLevel } from "../plot/levels.ts";
import type { Plot } from "../plot/plot.ts";
import { horizontalBars, lyingFrame } from "./horizontal-bars.ts";
import { type PanelForm, panelsDrawing, panelWidth } from "./two-panels.ts";
import { fitsUpright, uprightFrame, verticalBars } from "./vertical-bars.ts";

const upright: PanelForm = { frameOf: uprightFrame, draw: verticalBars };
const lying: PanelForm = { frameOf: lyingFrame, draw: horizontalBars };

/**
 * Bars from zero, one group for each point. They stand when all words and values have room below and above
 * them, and lie otherwise, so that text is always horizontal. Bars of which some would be too short to be seen beside the
 * others are drawn in two panels.
 */
export function barsDrawing(given: Plot, words: Words): Drawing {
  const plot = given.points.length === 1 && given.series.length > 1 ? turned(given) : given;
  const panels = partedByLevel(plot);
  if (!panels) return fitsUpright(plot) ? verticalBars(plot) : horizontalBars(plot);
  const stand = panels.every((panel) => fitsUpright({ ...panel, width: panelWidth(plot.width) }));
  return panelsDrawing(plot, panels, stand ? upright : lying, words);
}

/** One point with several series needs no key: each series is named at its own bar. */
function turned(plot: Plot): Plot {
  const [first] = plot.series;
  const cells = plot.series.map((series) => series.cells[0]!);
  return {
    ...plot,
    points: plot.series.map(({ label }) => ({ id: label, label })),
    years: false,
    series: [{ label: plot.points[0]!.label, style: first!.style, cells }],
  };
}
