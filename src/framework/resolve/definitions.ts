import type { Cell } from "../../figures/coordinate.ts";
import type { DefinitionKind } from "../../findings/arguments/framework.ts";
import type { Path } from "../../yaml/parse.ts";
import { blocksOf } from "../blocks.ts";
import type { Axis, BlockDefinition, ChartDefinition, TableDefinition } from "../layout.ts";
import type { Framework } from "../model.ts";
import type { FrameworkSource } from "../source/schema.ts";

/** Something that a framework defines, and whether one of its reports shows it. */
export interface Definition {
  readonly what: DefinitionKind;
  readonly id: string;
  readonly path: Path;
  readonly shown: boolean;
}

/** The definitions of a framework. */
export function definitionsIn(source: FrameworkSource, framework: Framework): Definition[] {
  const blocks = blocksOf(framework.reports);
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  const counted = new Set(cellsShown(blocks, tables, charts).map(({ measure }) => measure));
  const shownThings = [...Object.values(framework.measures), ...Object.values(framework.rates)];
  const notShown = blocks.flatMap((block) => (block.kind === "not-shown" ? [block] : []));
  const notes = new Set(
    [...tables, ...shownThings, ...notShown].flatMap((each) => each.notes.map(({ id }) => id)),
  );
  const dimensions = new Set(
    Object.values(framework.measures).flatMap((measure) => measure.dimensions.map(({ id }) => id)),
  );
  const among = (what: Exclude<DefinitionKind, "section">, used: ReadonlySet<string>) =>
    Object.keys(source[`${what}s`]).map(
      (id): Definition => ({ what, id, path: [`${what}s`, id], shown: used.has(id) }),
    );
  const sections = Object.entries(source.reports).flatMap(([kind, report]) =>
    Object.keys(report.sections).map((id): Definition => {
      return {
        what: "section",
        id,
        path: ["reports", kind, "sections", id],
        shown: report.order.includes(id),
      };
    }),
  );
  return [
    ...among("dimension", dimensions),
    ...among("measure", counted),
    ...among("rate", counted),
    ...among("note", notes),
    ...among("table", new Set(tables.map(({ id }) => id))),
    ...among("chart", new Set(charts.map(({ id }) => id))),
    ...sections,
  ];
}

function cellsShown(
  blocks: readonly BlockDefinition[],
  tables: readonly TableDefinition[],
  charts: readonly ChartDefinition[],
): Cell[] {
  const axes = [
    ...tables.flatMap((each) => [each.rows, each.columns]),
    ...charts.flatMap((each) => [each.points, each.series]),
  ];
  const cards = blocks.flatMap((block) => (block.kind === "key-figures" ? block.cards : []));
  return [
    ...[...tables, ...charts].flatMap(({ cell }) => cell ?? []),
    ...axes.flatMap(cellsOfAxis),
    ...cards.map(({ cell }) => cell),
  ];
}

function cellsOfAxis(axis: Axis): Cell[] {
  return axis.kind === "cells" ? axis.cells.map(({ cell }) => cell) : [];
}
