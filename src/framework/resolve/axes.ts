import type { Path } from "../../yaml/parse.ts";
import type { CountedThings } from "../cells.ts";
import { countedBy } from "../cells.ts";
import type { Dimension } from "../counted.ts";
import type { Axis, AxisCell, ShownView } from "../layout.ts";
import type { AxisSource, ViewSource } from "../source/schema.ts";
import { cellAt } from "./counted.ts";
import { knownSet, named, placeOf, type Resolving } from "./resolving.ts";

export type CountedAndDimensions = CountedThings & {
  readonly dimensions: Readonly<Record<string, Dimension>>;
};

/** An axis with its names followed; undefined, and findings, where one leads to nothing. */
export function axisOf(
  at: Resolving,
  counted: CountedAndDimensions,
  source: AxisSource,
  path: Path,
): Axis | undefined {
  if ("dimension" in source) return dimensionAxis(at, counted, source, path);
  if ("cells" in source) {
    const cells = source.cells.flatMap(({ cell: text, label, view, place }, index): AxisCell[] => {
      const cell = cellAt(at, counted, text, [...path, "cells", index, "cell"]);
      if (!cell) return [];
      const named = label ?? countedBy(counted, cell.measure)!.label;
      if (place === undefined) return [{ cell, label: named, shown: shownView(view) }];
      const whose = placeOf(at, place, [...path, "cells", index, "place"]);
      const shown = { ...shownView(view), place: whose };
      return [{ cell, label: named, shown: { ...shown, id: idOf(shown) } }];
    });
    return { kind: "cells", cells };
  }
  if ("areas" in source) return { kind: "areas", ...labelled(source) };
  if ("groups" in source) {
    const { groups: set } = source;
    return knownSet(at, set, [...path, "groups"]) ? { kind: "groups", set, ...labelled(source) } : undefined;
  }
  if ("places" in source) {
    const places = source.places.map((place, index) => placeOf(at, place, [...path, "places", index]));
    return { kind: "places", places };
  }
  if ("years" in source) return { kind: "years", last: source.years };
  const views = source.views.map((each, index) =>
    typeof each === "string"
      ? shownView(each)
      : { ...shownView(each.view), place: placeOf(at, each.place, [...path, "views", index, "place"]) },
  );
  return { kind: "views", views: views.map((each) => ({ ...each, id: idOf(each) })) };
}

function labelled({ label }: { readonly label?: string | undefined }) {
  return label === undefined ? {} : { label };
}

function dimensionAxis(
  at: Resolving,
  { dimensions }: CountedAndDimensions,
  source: Extract<AxisSource, { dimension: string }>,
  path: Path,
): Axis | undefined {
  const dimension = named(at, dimensions, "dimension", [source.dimension, [...path, "dimension"]]);
  if (!dimension) return undefined;
  const members =
    source.members?.flatMap(
      (name, index) => named(at, dimension.members, "member", [name, [...path, "members", index]]) ?? [],
    ) ?? Object.values(dimension.members);
  return { kind: "dimension", dimension, members, total: source.total };
}

/** A view as a framework names it: the year before is a year and not a view, per cent is a way to print. */
function shownView(view: ViewSource): ShownView {
  if (view === "before") return { id: view, view: "value", year: "before", percent: false };
  if (view === "change-percent") return { id: view, view: "change", year: "own", percent: true };
  return { id: view, view, year: "own", percent: false };
}

function idOf({ id, place }: ShownView): string {
  if (place === undefined) return id;
  return `${typeof place === "string" ? place : place.group}-${id}`;
}
