import type { View } from "../figures/coordinate.ts";
import { covers } from "./cells.ts";
import type { Pattern } from "./counted.ts";
import type { Axis, BlockDefinition, PlaceName, TableDefinition } from "./layout.ts";
import type { Framework } from "./model.ts";

/** What runs along and across a table or a chart. */
type Layout = Pick<TableDefinition, "cell"> & { readonly axes: readonly Axis[] };

/** The sets of groups of areas of which the reports of a framework show figures, of each once. */
export function setsShown({ reports }: Framework): string[] {
  const subjects = reports.flatMap(({ of }) => (of.kind === "group" ? [of.set] : []));
  const blocks = blocksOf({ reports });
  const axes = blocks.flatMap(layoutsOf).flatMap((layout) => layout.axes);
  const ofAxes = axes.flatMap((axis) => (axis.kind === "groups" ? [axis.set] : []));
  const places = [...axes.flatMap(placesOf), ...blocks.flatMap(referencesOf)];
  const ofPlaces = places.flatMap((place) => (typeof place === "object" ? [place.group] : []));
  return [...new Set([...subjects, ...ofAxes, ...ofPlaces])];
}

/** The cells of which the reports of a framework show a view. */
export function cellsShownIn({ reports }: Framework, view: View): Pattern[] {
  const patterns = blocksOf({ reports })
    .flatMap(layoutsOf)
    .flatMap(({ cell, axes }): Pattern[] => {
      const cells = axes.flatMap((axis) => (axis.kind === "cells" ? axis.cells : []));
      const ofCells = cells.filter(({ shown }) => shown.view === view).map((each) => each.cell);
      const inAll = axes.some(
        (axis) => axis.kind === "views" && axis.views.some((each) => each.view === view),
      );
      // The view of a whole table is one of whatever stands along its other axis.
      const all = inAll ? [...cells.map((each) => each.cell), ...(cell ? [cell] : [])] : [];
      return [...ofCells, ...all.map(({ measure }) => ({ measure, members: [] }))];
    });
  return patterns.filter((one, index) => !patterns.some((other, at) => at < index && covers(other, one)));
}

function blocksOf({ reports }: Pick<Framework, "reports">): BlockDefinition[] {
  return reports.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks));
}

function layoutsOf(block: BlockDefinition): Layout[] {
  if (block.kind === "table") return [ofTable(block.table)];
  if (block.kind !== "chart") return [];
  const { cell, points, series, table } = block.chart;
  return [{ ...(cell && { cell }), axes: [points, series] }, ofTable(table)];
}

function ofTable({ cell, rows, columns }: TableDefinition): Layout {
  return { ...(cell && { cell }), axes: [rows, columns] };
}

function placesOf(axis: Axis): (PlaceName | undefined)[] {
  switch (axis.kind) {
    case "places":
      return [...axis.places];
    case "cells":
      return axis.cells.map(({ shown }) => shown.place);
    case "views":
      return axis.views.map(({ place }) => place);
    default:
      return [];
  }
}

/** Whose figures the charts and the cards of a block are set against, or are of. */
function referencesOf(block: BlockDefinition): (PlaceName | undefined)[] {
  if (block.kind === "chart") return [block.chart.reference];
  if (block.kind === "key-figures" || block.kind === "key-findings")
    return block.cards.map(({ place }) => place);
  return [];
}
