import type { Figure } from "../../figures/figure.ts";
import type { Chart, PrintedFigure } from "../../report/edition/edition.ts";
import { cellOf, limitsOf, type PlotCell, type PlotLimits } from "./plot-cell.ts";

/** What the points of a chart are set against, and how they belong together. */
export interface PlotComparison {
  readonly reference?: PlotReference;
  readonly groups?: NonNullable<Chart["groups"]>;
  /** The place of the point that is picked out. */
  readonly own?: number;
  readonly funnel?: NonNullable<Chart["funnel"]>;
}

export interface PlotReference {
  readonly label: string;
  readonly cell: PlotCell;
  readonly limits?: PlotLimits;
}

/**
 * Looks up what a chart's points are set against. Throws where a group or the own area is not among the points, or a
 * point is in two groups.
 */
export function comparisonOf(
  chart: Chart,
  figureOf: (use: PrintedFigure) => Figure,
  fault: (message: string) => Error,
): PlotComparison {
  const { reference, groups, own, funnel } = chart;
  const isPoint = (place: number) => chart.points[place] !== undefined;
  if (own !== undefined && !isPoint(own)) throw fault(`picks out point ${own}, which it does not have`);
  const grouped = groups?.flatMap(({ points }) => points) ?? [];
  for (const [index, place] of grouped.entries()) {
    if (!isPoint(place)) throw fault(`groups point ${place}, which it does not have`);
    if (grouped.indexOf(place) !== index) throw fault(`has point ${place} in two groups`);
  }
  return {
    ...(reference && { reference: referenceOf(reference, figureOf) }),
    ...(groups && { groups }),
    ...(own !== undefined && { own }),
    ...(funnel && { funnel }),
  };
}

function referenceOf(
  { label, value, limits }: NonNullable<Chart["reference"]>,
  figureOf: (use: PrintedFigure) => Figure,
): PlotReference {
  const around = limits && limitsOf(figureOf(limits));
  return { label, cell: cellOf(value, figureOf(value)), ...(around && { limits: around }) };
}
