import type { Cell } from "../figures/coordinate.ts";
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
  const wrong = (path: Path, problem: string, remedy: string) =>
    findings.push(found("FRAMEWORK-LAYOUT", { problem, remedy }, { location: yaml.locate(path) }));
  const wantAxes = (
    what: string,
    at: Path,
    definition: TableDefinition | ChartDefinition,
    axes: readonly [NamedAxis, NamedAxis],
  ) => {
    const cells = cellsMeant(framework, definition, axes);
    if (cells.length === 0)
      wrong(
        at,
        `${what} names nothing that is counted.`,
        "Give it a 'measure', a 'cell', or an axis of 'cells'.",
      );
    for (const [name, axis] of axes) {
      if (!("dimension" in axis)) continue;
      const { dimension } = axis;
      const without = cells.find((cell) => !varies(framework, cell, dimension));
      if (without)
        wrong(
          [...at, name, "dimension"],
          `${what} cannot show '${without.measure}' by '${dimension}': the labels along that axis would be false.`,
          "Use a dimension that the measure has, and cells that give the total over it.",
        );
    }
    const [[, first], [name, second]] = axes;
    const both = settledTwice(first, second);
    if (both)
      wrong(
        [...at, name],
        `Both axes of ${lowerFirst(what)} say ${both}.`,
        "Let only one of the two say it.",
      );
  };
  for (const [id, table] of Object.entries(framework.tables))
    wantAxes(`The table '${id}'`, ["tables", id], table, [
      ["rows", table.rows],
      ["columns", table.columns],
    ]);
  for (const [id, chart] of Object.entries(framework.charts)) {
    const what = `The chart '${id}'`;
    const at = ["charts", id];
    wantAxes(what, at, chart, [
      ["points", chart.points],
      ["series", chart.series],
    ]);
    const series = lengthOf(framework, chart.series);
    if (chart.kind === "map") {
      if (series !== 1)
        wrong([...at, "series"], `${what} is a map and has not one series.`, "Name one cell.");
      if (!("areas" in chart.points))
        wrong([...at, "points"], `${what} is a map of other things than areas.`, "Write 'areas: all'.");
    } else if (series > mostSeries)
      wrong(
        [...at, "series"],
        `${what} has more than ${mostSeries} series, which cannot be told apart.`,
        "Leave some out, or show them in a table.",
      );
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
function settledTwice(first: Axis, second: Axis): string | undefined {
  const shared = settles(first).filter((what) => settles(second).includes(what));
  return shared[0];
}

function settles(axis: Axis): string[] {
  if ("dimension" in axis) return [`which member of '${axis.dimension}' is meant`];
  if ("areas" in axis || "places" in axis) return ["which place is meant"];
  if ("years" in axis) return ["which year is meant"];
  const view = "which view of a figure is meant";
  if ("show" in axis) return [view];
  const views = axis.cells.some((each) => each.show !== "value");
  return ["which cell is meant", ...(views ? [view] : [])];
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

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
