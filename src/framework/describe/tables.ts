import { cellId } from "../../figures/coordinate.ts";
import type { Axis, ChartDefinition, PlaceName, TableDefinition } from "../layout.ts";

/** A table: its title, what it counts, and what its rows and columns run over. */
export function tableLine({ id, title, cell, rows, columns, trend, notes }: TableDefinition): string[] {
  const of = cell ? `, of ${cellId(cell)}` : "";
  const small = trend ? `; small lines of ${cellId(trend.cell)}` : "";
  const noted = notes.length > 0 ? `; notes ${notes.map((note) => note.id).join(", ")}` : "";
  return [`${id}: ${title}`, `  rows ${axisWords(rows)}; columns ${axisWords(columns)}${of}${small}${noted}`];
}

export function chartLine(chart: ChartDefinition): string[] {
  const { id, kind, headline, cell, points, series, reference, table } = chart;
  const of = cell ? `, of ${cellId(cell)}` : "";
  const against = reference === undefined ? "" : `; against ${placeWords(reference)}`;
  return [
    `${id}: ${kind}, headline ${headline}, beside the table ${table.id}`,
    `  points ${axisWords(points)}; series ${axisWords(series)}${of}${against}`,
  ];
}

function placeWords(place: PlaceName): string {
  return typeof place === "string" ? place : `group of ${place.group}`;
}

function axisWords(axis: Axis): string {
  switch (axis.kind) {
    case "dimension":
      return `${axis.dimension.id} (${axis.members.map(({ id }) => id).join(", ")}${axis.total ? ", total" : ""})`;
    case "cells":
      return axis.cells
        .map(({ cell, shown }) => (shown.id === "value" ? cellId(cell) : `${cellId(cell)} ${shown.id}`))
        .join(", ");
    case "areas":
      return "areas";
    case "groups":
      return `groups of the set ${axis.set}`;
    case "places":
      return axis.places.map(placeWords).join(", ");
    case "years":
      return axis.last === "all" ? "years" : `the last ${axis.last} years`;
    case "views":
      return axis.views.map(({ id }) => id).join(", ");
  }
}
