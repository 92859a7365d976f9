import type { Cell } from "../figures/coordinate.ts";
import type { Decided, FrameworkArguments, TableOrChart } from "../findings/arguments/framework.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Path, YamlFile } from "../yaml/parse.ts";
import { parseCell, total } from "./cells.ts";
import type { Axis, ChartDefinition, Framework, TableDefinition } from "./schema.ts";

/** More lines or colours than these cannot be told apart. */
const mostSeries = 4;

/**
 * Checks that the axes of every table and chart go together: that some cell is meant wherever two of them meet, and
 * that no label promises what the figure under it is not. Takes a framework whose names are all defined.
 */
export function layoutFindings(framework: Framework, yaml: YamlFile): Finding[] {
  const findings: Finding[] = [];
  const wrong = (path: Path, args: FrameworkArguments["FRAMEWORK-LAYOUT"]) =>
    findings.push(found("FRAMEWORK-LAYOUT", args, { location: yaml.locate(path) }));
  const wantAxes = (
    of: TableOrChart,
    at: Path,
    definition: TableDefinition | ChartDefinition,
    axes: readonly [NamedAxis, NamedAxis],
  ) => {
    const cells = cellsMeant(framework, definition, axes);
    if (cells.length === 0) wrong(at, { what: "nothing-counted", of });
    for (const [name, axis] of axes) {
      if (!("dimension" in axis)) continue;
      const { dimension } = axis;
      const without = cells.find((cell) => !varies(framework, cell, dimension));
      if (without)
        wrong([...at, name, "dimension"], {
          what: "dimension-not-had",
          of,
          measure: without.measure,
          dimension,
        });
    }
    const [[, first], [name, second]] = axes;
    const decided = decidedTwice(first, second);
    if (decided) wrong([...at, name], { what: "decided-twice", of, decided });
  };
  for (const [id, table] of Object.entries(framework.tables))
    wantAxes({ kind: "table", name: id }, ["tables", id], table, [
      ["rows", table.rows],
      ["columns", table.columns],
    ]);
  for (const [id, chart] of Object.entries(framework.charts)) {
    const of: TableOrChart = { kind: "chart", name: id };
    const at = ["charts", id];
    wantAxes(of, at, chart, [
      ["points", chart.points],
      ["series", chart.series],
    ]);
    const series = lengthOf(framework, chart.series);
    if (chart.kind === "map") {
      if (series !== 1) wrong([...at, "series"], { what: "map-series", of });
      if (!("areas" in chart.points)) wrong([...at, "points"], { what: "map-points", of });
    } else if (series > mostSeries)
      wrong([...at, "series"], { what: "too-many-series", of, most: mostSeries });
  }
  return findings;
}

type NamedAxis = readonly [name: string, axis: Axis];

/** The cells that rows and columns are taken of; axes may vary them further. */
function cellsMeant(
  framework: Framework,
  definition: TableDefinition | ChartDefinition,
  axes: readonly NamedAxis[],
): Cell[] {
  const named = axes.flatMap(([, axis]) => ("cells" in axis ? axis.cells.map((each) => each.cell) : []));
  const own = [definition.cell ?? definition.measure].filter((text) => text !== undefined);
  return (named.length > 0 ? named : own).flatMap((text) => parseCell(framework, text) ?? []);
}

/** Whether a cell is the total over a dimension, so that the members of it can stand in an axis. */
function varies(framework: Framework, cell: Cell, dimension: string): boolean {
  const index = framework.measures[cell.measure]?.dimensions.indexOf(dimension) ?? -1;
  return index >= 0 && cell.members[index] === total;
}

/** What two axes both decide, so that the labels of one of them would be false. */
function decidedTwice(first: Axis, second: Axis): Decided | undefined {
  const others = decides(second);
  return decides(first).find((one) => others.some((other) => isSameDecision(one, other)));
}

function isSameDecision(one: Decided, other: Decided): boolean {
  if (one.kind === "member" && other.kind === "member") return one.dimension === other.dimension;
  return one.kind === other.kind;
}

function decides(axis: Axis): Decided[] {
  if ("dimension" in axis) return [{ kind: "member", dimension: axis.dimension }];
  if ("areas" in axis || "places" in axis) return [{ kind: "place" }];
  if ("years" in axis) return [{ kind: "year" }];
  if ("show" in axis) return [{ kind: "view" }];
  const views = axis.cells.some((each) => each.show !== "value");
  return [{ kind: "cell" }, ...(views ? [{ kind: "view" } as const] : [])];
}

/** How many items an axis has; those that grow with the areas or the years are more than any chart can show. */
function lengthOf(framework: Framework, axis: Axis): number {
  if ("cells" in axis) return axis.cells.length;
  if ("places" in axis) return axis.places.length;
  if ("show" in axis) return axis.show.length;
  if ("years" in axis && axis.years !== "all") return axis.years;
  if (!("dimension" in axis)) return Number.POSITIVE_INFINITY;
  const members = axis.members ?? Object.keys(framework.dimensions[axis.dimension]?.members ?? {});
  return members.length + (axis.total ? 1 : 0);
}
