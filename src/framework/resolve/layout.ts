import type { Cell } from "../../figures/coordinate.ts";
import type { Decided, TableOrChart } from "../../findings/arguments/framework.ts";
import type { Path } from "../../yaml/parse.ts";
import { type CountedThings, measureBy, rateBy, total } from "../cells.ts";
import type { Axis, ChartDefinition } from "../layout.ts";
import { misfit, type Resolving } from "./resolving.ts";

/** More lines or colours than these cannot be told apart. */
const mostSeries = 4;
/** More small panels than these no longer are one picture. */
const mostPanels = 12;

/** In smaller type a page has room for so many figures side by side. */
const mostColumns = 16;

/** A table or chart whose axes are looked at. */
export interface Looked {
  readonly of: TableOrChart;
  readonly path: Path;
  readonly cell: Cell | undefined;
}

type NamedAxis = readonly [name: string, axis: Axis];

/**
 * Checks that the axes of a table or chart go together: that some cell is meant wherever two of them meet, and that
 * no label promises what the figure under it is not.
 */
export function checkAxes(
  at: Resolving,
  counted: CountedThings,
  { of, path, cell }: Looked,
  axes: readonly [NamedAxis, NamedAxis],
): void {
  const cells = cellsMeant(cell, axes);
  if (cells.length === 0) misfit(at, path, { what: "nothing-counted", of });
  for (const [name, axis] of axes) {
    if (axis.kind !== "dimension") continue;
    const { id } = axis.dimension;
    const without = cells.find((each) => !isTotalOver(counted, each, id));
    if (!without) continue;
    const args = { what: "dimension-not-had", of, measure: without.measure, dimension: id } as const;
    misfit(at, [...path, name, "dimension"], args);
  }
  const [[, first], [name, second]] = axes;
  const decided = decides(first).find((each) => decides(second).some((other) => isSame(each, other)));
  if (decided) misfit(at, [...path, name], { what: "decided-twice", of, decided });
}

/** Checks that the columns of a table have room beside each other. */
export function checkColumns(at: Resolving, { of, path }: Looked, columns: Axis): void {
  if (lengthOf(columns) <= mostColumns) return;
  misfit(at, [...path, "columns"], { what: "too-many-columns", of, most: mostColumns });
}

/**
 * Checks that a chart is of what its kind can show: as many series as can be told apart, areas and one series in a chart
 * of areas, years in small panels, a rate with limits in dots, a share in a funnel.
 */
export function checkSeries(
  at: Resolving,
  { rates }: CountedThings,
  { of, path, cell }: Looked,
  { kind, points, series, reference }: Pick<ChartDefinition, "kind" | "points" | "series" | "reference">,
): void {
  const count = lengthOf(series);
  if (kind === "multiples" && points.kind !== "years")
    misfit(at, [...path, "points"], { what: "panel-points", of });
  if (kind !== "map" && kind !== "dots" && kind !== "funnel") {
    const most = kind === "multiples" ? mostPanels : mostSeries;
    if (count > most) misfit(at, [...path, "series"], { what: "too-many-series", of, most });
    return;
  }
  if (count !== 1) misfit(at, [...path, "series"], { what: "area-series", of, kind });
  if (points.kind !== "areas") misfit(at, [...path, "points"], { what: "area-points", of, kind });
  if (kind === "map") return;
  if (reference === undefined) misfit(at, path, { what: "without-reference", of, kind });
  // The limits of a funnel stand on the areas of England and Wales, of whichever report it is.
  else if (kind === "funnel" && reference !== "all-areas")
    misfit(at, [...path, "reference"], { what: "funnel-reference", of });
  const shown = cellsMeant(cell, [["series", series]])[0];
  const rate = shown && rateBy({ rates }, shown.measure);
  if (shown && !rate) misfit(at, path, { what: "no-rate", of, kind, measure: shown.measure });
  else if (kind === "funnel" && rate && rate.interval !== "wilson")
    misfit(at, path, { what: "no-share", of, measure: rate.id });
}

/** The cells that rows and columns are taken of; axes may vary them further. */
function cellsMeant(own: Cell | undefined, axes: readonly NamedAxis[]): Cell[] {
  const listed = axes.flatMap(([, axis]) =>
    axis.kind === "cells" ? axis.cells.map(({ cell }) => cell) : [],
  );
  if (listed.length > 0) return listed;
  return own ? [own] : [];
}

/** Whether a cell is the total over a dimension, so that the members of it can stand in an axis. */
function isTotalOver(counted: CountedThings, cell: Cell, dimension: string): boolean {
  const index = measureBy(counted, cell.measure)?.dimensions.findIndex(({ id }) => id === dimension) ?? -1;
  return index >= 0 && cell.members[index] === total;
}

/** What an axis decides; where two decide the same, the labels of one of them would be false. */
function decides(axis: Axis): Decided[] {
  const place = { kind: "place" } as const;
  const view = { kind: "view" } as const;
  switch (axis.kind) {
    case "dimension":
      return [{ kind: "member", dimension: axis.dimension.id }];
    case "areas":
    case "groups":
    case "places":
      return [place];
    case "years":
      return [{ kind: "year" }];
    case "views":
      return [
        view,
        ...(axis.views.some((each) => each.place !== undefined) ? [place] : []),
        // A figure of one year, or of the year before, is headed by its year.
        ...(axis.views.some((each) => each.view === "value" && each.place === undefined)
          ? [{ kind: "year" } as const]
          : []),
      ];
    case "cells":
      return [
        { kind: "cell" },
        ...(axis.cells.some(({ shown }) => shown.view !== "value" || shown.year === "before") ? [view] : []),
        ...(axis.cells.some(({ shown }) => shown.place !== undefined) ? [place] : []),
      ];
  }
}

function isSame(one: Decided, other: Decided): boolean {
  if (one.kind === "member") return other.kind === "member" && one.dimension === other.dimension;
  return one.kind === other.kind;
}

/** How many items an axis has; those that grow with the areas or the years are more than any chart can show. */
function lengthOf(axis: Axis): number {
  if (axis.kind === "cells") return axis.cells.length;
  if (axis.kind === "places") return axis.places.length;
  if (axis.kind === "views") return axis.views.length;
  if (axis.kind === "dimension") return axis.members.length + (axis.total ? 1 : 0);
  return axis.kind === "years" && axis.last !== "all" ? axis.last : Number.POSITIVE_INFINITY;
}
