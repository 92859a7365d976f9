import { type Coordinate, valueAt } from "../../figures/coordinate.ts";
import { isSamePlace } from "../../figures/geography.ts";
import { rateBy } from "../../framework/cells.ts";
import type {
  BlockDefinition,
  CardDefinition,
  ChartDefinition,
  TableDefinition,
} from "../../framework/layout.ts";
import { partOf } from "../part.ts";
import { placeMeant, type Subject } from "../subject.ts";
import { type AxisItem, axisItems } from "./items.ts";
import type {
  BlockOutline,
  CardOutline,
  ChartOutline,
  Outline,
  PartsOutline,
  Planned,
  TableOutline,
} from "./outline.ts";
import { formatOf, meet } from "./plan.ts";
import { trendPlan } from "./trend-plan.ts";

/** Plans a report: every table, chart and key figure as coordinates, before any figure is computed. */
export function outline(subject: Subject): Outline {
  return {
    sections: subject.definition.sections.map((definition) => ({
      definition,
      blocks: definition.blocks.map((block, place) =>
        partOf(subject, `outline ${definition.id} ${place}`, [block], () => blockOutline(subject, block)),
      ),
    })),
  };
}

function blockOutline(subject: Subject, block: BlockDefinition): BlockOutline {
  switch (block.kind) {
    case "table":
      return tableOutline(subject, block.table);
    case "chart":
      return chartOutline(subject, block.chart);
    case "key-figures":
    case "key-findings":
      return { kind: block.kind, cards: block.cards.map((card) => cardOutline(subject, card)) };
    case "largest":
      return partsOutline(subject, block);
    default:
      return block;
  }
}

function partsOutline(
  subject: Subject,
  { cell, dimension }: Extract<BlockDefinition, { kind: "largest" }>,
): PartsOutline {
  const parts = Object.values(dimension.members).map(({ id, label }) => {
    const item: AxisItem = { id, label, total: false, members: { [dimension.id]: id } };
    return { member: id, planned: meet(subject, cell, [item]) };
  });
  return { kind: "largest", dimension, parts, whole: meet(subject, cell, []) };
}

function tableOutline(subject: Subject, table: TableDefinition): TableOutline {
  const rows = axisItems(subject, table.rows);
  const columns = axisItems(subject, table.columns);
  const cells = rows.map((row) => columns.map((column) => meet(subject, table.cell, [row, column])));
  return { kind: "table", table, rows, columns, cells };
}

function chartOutline(subject: Subject, chart: ChartDefinition): ChartOutline {
  const series = axisItems(subject, chart.series);
  // A map or chart of areas has no bar or shape for all of them together.
  const points = axisItems(subject, chart.points).filter(
    (point) => chart.points.kind !== "areas" || !point.total,
  );
  const values = series.map((each) =>
    points.map((point): Planned => {
      const planned = meet(subject, chart.cell, [point, each]);
      const { at } = planned;
      return at.view === "value" ? { ...planned, at: { ...at, view: "point" } } : planned;
    }),
  );
  const cell = chart.cell ?? series[0]?.cell ?? points[0]?.cell;
  const parts = points.map((point) => meet(subject, cell, [point]));
  const whole = meet(subject, cell, []);
  const reference = referenceOf(subject, chart, series);
  const limits = values.map((line) => line.map(({ at }) => limitsAt(subject, at)));
  return {
    kind: "chart",
    chart,
    points,
    series,
    values,
    ...(chart.kind === "dots" && { limits }),
    ...(reference && { reference }),
    parts,
    whole,
  };
}

function limitsAt({ framework }: Subject, value: Coordinate): Planned {
  const at: Coordinate = { ...value, view: "interval" };
  return { at, format: formatOf(framework, at), before: false };
}

/** The same as the points of the first series, of the place that they are set against. */
function referenceOf(
  subject: Subject,
  { cell, reference }: ChartDefinition,
  [first]: readonly AxisItem[],
): Planned | undefined {
  if (reference === undefined) return undefined;
  const geography = placeMeant(subject, reference);
  return meet(subject, cell, [
    { id: "reference", label: "", total: false, geography },
    ...(first ? [first] : []),
  ]);
}

function cardOutline(subject: Subject, card: CardDefinition): CardOutline {
  const { framework, statistics } = subject;
  const at = valueAt(card.cell, placeMeant(subject, card.place), statistics.release.details.year);
  const as = (view: typeof at.view, percent = false): Planned => {
    const seen = { ...at, view };
    return { at: seen, format: formatOf(framework, seen, { percent }), before: false };
  };
  const before = meet(subject, card.cell, [
    {
      id: "before",
      label: "",
      total: false,
      geography: at.geography,
      shown: { id: "before", view: "value", year: "before", percent: false },
    },
  ]);
  const percent = as("change", true);
  const nation = placeMeant(subject, "all-areas");
  return {
    card,
    value: as("value"),
    before,
    change: as("change"),
    percent: { ...percent, format: { ...percent.format, suffix: "%" } },
    coverage: as("coverage"),
    years: trendPlan(subject, as("value")),
    ...(rateBy(framework, at.measure) &&
      !isSamePlace(at.geography, nation) && { nation: { ...as("value"), at: { ...at, geography: nation } } }),
  };
}
