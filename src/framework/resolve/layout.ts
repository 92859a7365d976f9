import type { Cell } from "../../figures/coordinate.ts";
import type { Path } from "../../yaml/parse.ts";
import { type CountedThings, measureBy, total } from "../cells.ts";
import type { Axis, ChartKind } from "../model.ts";
import { misfit, type Resolving } from "./resolving.ts";

/** More lines or colours than these cannot be told apart. */
const mostSeries = 4;

/** A table or chart whose axes are looked at. */
export interface Subject {
  /** "The table 'orders'". */
  readonly what: string;
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
  { what, path, cell }: Subject,
  axes: readonly [NamedAxis, NamedAxis],
): void {
  const cells = cellsMeant(cell, axes);
  if (cells.length === 0)
    misfit(
      at,
      path,
      `${what} names nothing that is counted.`,
      "Give it a 'measure', a 'cell', or an axis of 'cells'.",
    );
  for (const [name, axis] of axes) {
    if (axis.kind !== "dimension") continue;
    const { id } = axis.dimension;
    const without = cells.find((each) => !isTotalOver(counted, each, id));
    if (without)
      misfit(
        at,
        [...path, name, "dimension"],
        `${what} cannot show '${without.measure}' by '${id}': the labels along that axis would be false.`,
        "Use a dimension that the measure has, and cells that give the total over it.",
      );
  }
  const [[, first], [name, second]] = axes;
  const both = settles(first).find((each) => settles(second).includes(each));
  if (both)
    misfit(
      at,
      [...path, name],
      `Both axes of ${what.charAt(0).toLowerCase()}${what.slice(1)} say ${both}.`,
      "Let only one of the two say it.",
    );
}

/** Checks that a chart has as many series as can be told apart, and a map one of areas. */
export function checkSeries(
  at: Resolving,
  { what, path }: Subject,
  kind: ChartKind,
  points: Axis,
  series: Axis,
): void {
  const count = lengthOf(series);
  if (kind === "map") {
    if (count !== 1)
      misfit(at, [...path, "series"], `${what} is a map and has not one series.`, "Name one cell.");
    if (points.kind !== "areas")
      misfit(at, [...path, "points"], `${what} is a map of other things than areas.`, "Write 'areas: all'.");
  } else if (count > mostSeries)
    misfit(
      at,
      [...path, "series"],
      `${what} has more than ${mostSeries} series, which cannot be told apart.`,
      "Leave some out, or show them in a table.",
    );
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
function settles(axis: Axis): string[] {
  const place = "which place is meant";
  const view = "which view of a figure is meant";
  switch (axis.kind) {
    case "dimension":
      return [`which member of '${axis.dimension.id}' is meant`];
    case "areas":
    case "groups":
    case "places":
      return [place];
    case "years":
      return ["which year is meant"];
    case "views":
      return [view, ...(axis.views.some((each) => each.place !== undefined) ? [place] : [])];
    case "cells":
      return ["which cell is meant", ...(axis.cells.some(({ shown }) => shown.id !== "value") ? [view] : [])];
  }
}

/** How many items an axis has; those that grow with the areas or the years are more than any chart can show. */
function lengthOf(axis: Axis): number {
  if (axis.kind === "cells") return axis.cells.length;
  if (axis.kind === "places") return axis.places.length;
  if (axis.kind === "views") return axis.views.length;
  if (axis.kind === "dimension") return axis.members.length + (axis.total ? 1 : 0);
  return axis.kind === "years" && axis.last !== "all" ? axis.last : Number.POSITIVE_INFINITY;
}
