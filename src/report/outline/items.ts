import { type Cell, cellId } from "../../figures/coordinate.ts";
import { allAreasOf, type Geography, groupOf, ofArea } from "../../figures/geography.ts";
import { type Year, yearBefore } from "../../figures/year.ts";
import { total } from "../../framework/cells.ts";
import type { Axis, ShownView } from "../../framework/layout.ts";
import { confidenceLevel } from "../../statistics/levels.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { placeMeant, type Subject } from "../subject.ts";
import { placeName } from "../whose.ts";

/** One row, column, point or series: its label and what it adds to a coordinate. */
export interface AxisItem {
  readonly id: string;
  readonly label: Text;
  readonly total: boolean;
  readonly cell?: Cell;
  /** Members by dimension, applied to the cell that the other axis or the definition gives. */
  readonly members?: Readonly<Record<string, string>>;
  readonly geography?: Geography;
  /** The label is the name of the place, which depends on how many areas are in the figures. */
  readonly namesPlace?: boolean;
  readonly year?: Year;
  readonly shown?: ShownView;
}

const kinds = {
  areas: "areas",
  groups: "groups",
  years: "years",
  places: "places",
  cells: "measures",
  views: "measures",
} as const;

/** The heading of the first column of a table whose rows are an axis. */
export function axisLabel(axis: Axis): Text {
  if (axis.kind === "dimension") return axis.dimension.label;
  if ((axis.kind === "areas" || axis.kind === "groups") && axis.label !== undefined) return axis.label;
  return phrase("axis-label", { axis: kinds[axis.kind] });
}

export function axisItems(subject: Subject, axis: Axis): AxisItem[] {
  const { statistics } = subject;
  switch (axis.kind) {
    case "dimension":
      return dimensionItems(axis);
    case "cells":
      return axis.cells.map(({ cell, label, shown }): AxisItem => {
        const id = [cellId(cell), ...(shown.id === "value" ? [] : [shown.id])].join("/");
        const { place } = shown;
        return {
          id,
          label,
          total: false,
          cell,
          shown,
          ...(place !== undefined && { geography: placeMeant(subject, place) }),
        };
      });
    case "areas":
      return areaItems(subject);
    case "groups":
      return groupItems(subject, axis.set);
    case "places":
      return axis.places.map((name) => {
        const geography = placeMeant(subject, name);
        return placeItem(subject, geography, false);
      });
    case "years": {
      const years = axis.last === "all" ? statistics.years : statistics.years.slice(-axis.last);
      return years.map((year) => ({ id: year, label: year, total: false, year }));
    }
    case "views":
      return (
        axis.views
          // Without national figures from a source there is nothing to show as stated.
          .filter(({ view }) => view !== "stated" || statistics.nationStated)
          .map((shown) => viewItem(subject, shown))
      );
  }
}

function dimensionItems({
  dimension,
  members,
  total: withTotal,
}: Extract<Axis, { kind: "dimension" }>): AxisItem[] {
  const items = members.map(
    ({ id, label }): AxisItem => ({ id, label, total: false, members: { [dimension.id]: id } }),
  );
  if (!withTotal) return items;
  return [...items, { id: total, label: dimension.total, total: true, members: { [dimension.id]: total } }];
}

/** The areas that the report is about, or all of them, and what they add up to. */
function areaItems(subject: Subject): AxisItem[] {
  const { statistics, of } = subject;
  const { areas, groups } = statistics.project;
  const group = of.kind === "group" ? groups.find(({ slug }) => slug === of.group) : undefined;
  const rows = areas
    .filter(({ slug }) => group?.areas.includes(slug) ?? true)
    .map(({ slug }) => placeItem(subject, ofArea(slug), false));
  return [...rows, placeItem(subject, allAreasOf(group?.slug), true)];
}

/** Every group of a set, and what all areas add up to. */
function groupItems(subject: Subject, set: string): AxisItem[] {
  const { statistics } = subject;
  const groups = statistics.project.groups.filter((each) => each.set === set);
  const rows = groups.map(({ slug }) => placeItem(subject, allAreasOf(slug), false));
  return [...rows, placeItem(subject, allAreasOf(undefined), true)];
}

function placeItem({ statistics }: Subject, geography: Geography, isTotal: boolean): AxisItem {
  return {
    id: geography.kind === "area" ? geography.area : (groupOf(geography) ?? geography.kind),
    label: placeName(statistics.project, geography),
    total: isTotal,
    geography,
    namesPlace: true,
  };
}

/** A view of a figure; the figure itself is headed by its year. */
function viewItem(subject: Subject, shown: ShownView): AxisItem {
  const { place, view, percent, year } = shown;
  const own = subject.statistics.release.details.year;
  const ofResponding = place === "responding";
  const headed = phrase("view-label", { view, percent, ofResponding, level: confidenceLevel });
  const label =
    view === "value" && place === undefined ? (year === "before" ? yearBefore(own) : own) : headed;
  const item = { id: shown.id, label, total: false, shown };
  if (place === undefined) return item;
  const geography = placeMeant(subject, place);
  // A figure of a place, as it is, goes by the name of the place.
  if (view !== "value" || year === "before" || ofResponding) return { ...item, geography };
  return { ...item, geography, label: placeName(subject.statistics.project, geography), namesPlace: true };
}
