import type { Cell } from "../figures/coordinate.ts";
import { yearBefore } from "../figures/year.ts";
import { cellOf, parseCell, total } from "../framework/cells.ts";
import type { Axis, Framework, Show } from "../framework/schema.ts";
import { atHand, nation } from "../reference/areas.ts";
import type { Coordinate } from "../statistics/statistics.ts";
import { confidenceLevel } from "../statistics/views.ts";
import { placeName, type ReportContext } from "./context.ts";

/** One row, column, point or series: its label and what it adds to a coordinate. */
export interface AxisItem {
  readonly id: string;
  readonly label: string;
  readonly total: boolean;
  readonly at: Partial<Coordinate>;
  /** Members by dimension, applied to the cell that the other axis or the definition gives. */
  readonly members?: Readonly<Record<string, string>>;
}

/** The heading of the first column of a table whose rows are an axis. */
export function axisLabel(context: ReportContext, axis: Axis): string {
  if ("dimension" in axis) return context.framework.dimensions[axis.dimension]!.label;
  if ("areas" in axis) return axis.label;
  if ("years" in axis) return "Year";
  if ("places" in axis) return "Place";
  return "Measure";
}

export function axisItems(context: ReportContext, axis: Axis): AxisItem[] {
  const { framework } = context;
  if ("dimension" in axis) return dimensionItems(framework, axis);
  if ("cells" in axis) {
    return axis.cells.map((each) => {
      const cell = parseCell(framework, each.cell)!;
      const label =
        each.label ?? framework.measures[cell.measure]?.label ?? framework.rates[cell.measure]!.label;
      const id = each.show === "value" ? each.cell : `${each.cell}/${each.show}`;
      return { id, label, total: false, at: { cell, show: each.show } };
    });
  }
  if ("areas" in axis) return areaItems(context);
  if ("places" in axis) return axis.places.map((place) => placeItem(context, place));
  if ("years" in axis) {
    const years =
      axis.years === "all" ? context.statistics.years : context.statistics.years.slice(-axis.years);
    return years.map((year) => ({ id: year, label: year, total: false, at: { year } }));
  }
  return shown(context, axis.show).map((show) => ({
    id: show,
    label: showLabel(context, show),
    total: false,
    at: { show },
  }));
}

/** Views of a figure; without national figures from a source there is nothing to show as published. */
function shown(context: ReportContext, shows: readonly Show[]): readonly Show[] {
  const published = context.returns.some((each) => each.area === nation.slug);
  return published ? shows : shows.filter((show) => show !== "published");
}

function dimensionItems(framework: Framework, axis: Extract<Axis, { dimension: string }>): AxisItem[] {
  const dimension = framework.dimensions[axis.dimension]!;
  const members = axis.members ?? Object.keys(dimension.members);
  const items = members.map((member): AxisItem => {
    return {
      id: member,
      label: dimension.members[member]!.label,
      total: false,
      at: {},
      members: { [axis.dimension]: member },
    };
  });
  if (!axis.total) return items;
  return [
    ...items,
    { id: total, label: dimension.total, total: true, at: {}, members: { [axis.dimension]: total } },
  ];
}

function areaItems(context: ReportContext): AxisItem[] {
  const { project, statistics } = context;
  const rows = project.areas.map(
    (area): AxisItem => ({ id: area.slug, label: area.name, total: false, at: { area: area.slug } }),
  );
  const all = statistics.national;
  const label = all === nation.slug ? nation.name : `Total of ${placeName(statistics, all)}`;
  return [...rows, { id: all, label, total: true, at: { area: all } }];
}

function placeItem(context: ReportContext, place: "area" | "nation" | "published" | "at-hand"): AxisItem {
  const slug = {
    area: context.place,
    nation: context.statistics.national,
    published: nation.slug,
    "at-hand": atHand.slug,
  }[place];
  return { id: slug, label: placeName(context.statistics, slug), total: false, at: { area: slug } };
}

function showLabel(context: ReportContext, show: Show): string {
  const { year } = context.release.details;
  const labels: Record<Show, string> = {
    value: year,
    before: yearBefore(year),
    change: "Change",
    "change-percent": "Change (%)",
    interval: `${confidenceLevel}% confidence interval`,
    coverage: "Areas counted",
    "at-hand": "Sum of the areas at hand",
    published: "As published",
  };
  return labels[show];
}

/** The coordinate where items of two axes meet; undefined where no cell is named by either or by the definition. */
export function meet(
  context: ReportContext,
  definition: { readonly measure?: string | undefined; readonly cell?: string | undefined },
  items: readonly AxisItem[],
): Coordinate | undefined {
  const { framework } = context;
  const named = items.map((item) => item.at.cell).find((cell) => cell !== undefined);
  const base =
    named ??
    (definition.cell === undefined ? undefined : parseCell(framework, definition.cell)) ??
    (definition.measure === undefined ? undefined : cellOf(framework, definition.measure, {}));
  if (!base) return undefined;
  const members = Object.assign({}, ...items.map((item) => item.members ?? {})) as Record<string, string>;
  const shows = items.map((item) => item.at.show).filter((show) => show !== undefined);
  return {
    cell: withMembers(framework, base, members),
    area: items.map((item) => item.at.area).find((area) => area !== undefined) ?? context.place,
    year:
      items.map((item) => item.at.year).find((year) => year !== undefined) ?? context.release.details.year,
    show: shows.find((show) => show !== "value") ?? "value",
  };
}

function withMembers(framework: Framework, cell: Cell, members: Readonly<Record<string, string>>): Cell {
  const dimensions = framework.measures[cell.measure]?.dimensions ?? [];
  return {
    measure: cell.measure,
    members: dimensions.map((dimension, index) => members[dimension] ?? cell.members[index]!),
  };
}
