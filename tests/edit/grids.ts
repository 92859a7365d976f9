import { cellId, valueAt } from "../../src/figures/coordinate.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { ofArea, ofNation } from "../../src/figures/geography.ts";
import { given } from "../../src/figures/note.ts";
import { count, type Value } from "../../src/figures/value.ts";
import { parseYear } from "../../src/figures/year.ts";
import type { ChartDefinition, TableDefinition } from "../../src/framework/layout.ts";
import type { AxisItem } from "../../src/report/outline/items.ts";
import type {
  CardOutline,
  ChartOutline,
  Outline,
  Planned,
  TableOutline,
} from "../../src/report/outline/outline.ts";
import type { Subject } from "../../src/report/subject.ts";
import { madeFigure } from "../support/figures.ts";

/**
 * A figure in a grid as a person writes it: a number; 'x' not available, 'x1' not collected, 'z' not applicable, 'c'
 * confidential, 'b' not comparable; 'i' an interval; '3/42' a coverage; anything else is approximate.
 */
export type Mark = string;

function read(mark: Mark): Value {
  const coverage = /^(\d+)\/(\d+)$/.exec(mark);
  if (coverage) return { kind: "coverage", counted: Number(coverage[1]), of: Number(coverage[2]) };
  if (/^\d+$/.test(mark)) return count(Number(mark));
  switch (mark) {
    case "x":
      return { kind: "not-available" };
    case "x1":
      return { kind: "not-collected" };
    case "z":
      return { kind: "not-applicable" };
    case "c":
      return { kind: "confidential" };
    case "b":
      return { kind: "not-comparable", reason: given("A break.") };
    case "i":
      return { kind: "interval", lower: 1, upper: 2, level: 95 };
    default:
      return { kind: "approximate", text: mark };
  }
}

const year = parseYear("2031/32")!;
const figures = new Map<string, Figure>();

/** A planned figure; figures of the same name are the same. */
export function planned(name: string, mark: Mark): Planned {
  const at = valueAt({ measure: name, members: [] }, ofArea("suffolk"), year);
  figures.set(cellId(at), { ...madeFigure(name, read(mark)), at });
  return { at, format: { decimals: 0 }, before: false };
}

/** Below this there is no index. */
const smallestBase = 50;

/** What figures of grids are asked of: their limits, where they are numbers, and their index, where they are not small. */
export const subject = {
  of: ofNation,
  statistics: {
    figure(at: Planned["at"]): Figure {
      const figure = figures.get(cellId(at))!;
      if (at.view === "interval")
        return { ...figure, value: read(figure.value.kind === "count" ? "i" : "x") };
      return at.view === "index" && figure.value.kind === "count" && figure.value.count < smallestBase
        ? { ...figure, value: read("x") }
        : figure;
    },
    part: (_name: string, _on: readonly unknown[], make: () => unknown) => make(),
  },
  definition: { kind: "area" },
} as unknown as Subject;

export interface Grid {
  readonly id?: string;
  readonly columns: readonly string[];
  /** A row whose name begins with 'Total' is one. */
  readonly rows: Readonly<Record<string, readonly Mark[]>>;
  /** What the figures are called, if they stand in other grids as well; else by row and column. */
  readonly figure?: (row: string, column: string) => string;
  readonly item?: (name: string) => Partial<AxisItem>;
}

function itemOf(name: string, more: Partial<AxisItem> = {}): AxisItem {
  return { id: name, label: name, total: name.startsWith("Total"), ...more };
}

let grids = 0;

/** A planned table out of a grid. */
export function table({ id = `table-${++grids}`, columns, rows, figure, item }: Grid): TableOutline {
  const name = figure ?? ((row: string, column: string) => `${id} ${row} ${column}`);
  const definition: TableDefinition = {
    id,
    title: id,
    subtitle: [],
    rows: { kind: "cells", cells: [] },
    columns: { kind: "cells", cells: [] },
    notes: [],
  };
  return {
    kind: "table",
    table: definition,
    rows: Object.keys(rows).map((row) => itemOf(row, item?.(row))),
    columns: columns.map((column) => itemOf(column, item?.(column))),
    cells: Object.entries(rows).map(([row, marks]) =>
      columns.map((column, index) => planned(name(row, column), marks[index]!)),
    ),
  };
}

/** A table as a grid again, as far as it is printed. */
export function gridOf({ rows, columns, cells }: TableOutline): Pick<Grid, "columns" | "rows"> {
  return {
    columns: columns.map(({ id }) => id),
    rows: Object.fromEntries(rows.map(({ id }, row) => [id, cells[row]!.map(markOf)])),
  };
}

function markOf({ at }: Planned): Mark {
  const { value } = figures.get(cellId(at))!;
  if (value.kind === "count") return String(value.count);
  if (value.kind === "coverage") return `${value.counted}/${value.of}`;
  if (value.kind === "approximate") return value.text;
  return {
    "not-available": "x",
    "not-collected": "x1",
    "not-applicable": "z",
    confidential: "c",
    "not-comparable": "b",
    interval: "i",
  }[value.kind as string]!;
}

/** A planned chart: a line of marks for each series. */
export function chart(
  kind: ChartDefinition["kind"],
  series: Readonly<Record<string, string>>,
  beside: TableOutline = table({ columns: ["a"], rows: { one: ["1"] } }),
  reference?: Mark,
): ChartOutline {
  const id = `chart-${++grids}`;
  const values = Object.entries(series).map(([name, marks]) =>
    marks.split(" ").map((mark, point): Planned => {
      const each = planned(`${id} ${name} ${point}`, mark);
      return kind === "multiples" ? { ...each, at: { ...each.at, view: "index" } } : each;
    }),
  );
  const points = values[0]!.map((_, point) =>
    itemOf(`point ${point}`, { geography: ofArea(`area-${point}`) }),
  );
  return {
    kind: "chart",
    chart: {
      id,
      kind,
      headline: "trend",
      subtitle: [],
      points: { kind: "years", last: "all" },
      series: { kind: "cells", cells: [] },
      table: beside.table,
    },
    points,
    series: Object.keys(series).map((name) => itemOf(name)),
    values,
    ...(reference !== undefined && { reference: planned(`${id} reference`, reference) }),
    parts: points.map((_, point) => values[0]![point]!),
    whole: values[0]![0]!,
  };
}

export function card(label: string, mark: Mark): CardOutline {
  const value = planned(`card ${label}`, mark);
  const { at } = value;
  return {
    card: { cell: at, label, place: "own" },
    ...{ value, before: value, change: value, percent: value, coverage: value, years: [value] },
  };
}

/** A planned report of one section. */
export function reportOf(blocks: Outline["sections"][number]["blocks"]): Outline {
  const definition = { id: "section", heading: "Section", optional: true, blocks: [] };
  return { sections: [{ definition, blocks }] };
}
