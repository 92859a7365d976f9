import type { Cell } from "../../figures/coordinate.ts";
import { rateBy } from "../../framework/cells.ts";
import type { Axis, BlockDefinition, SectionDefinition, TableDefinition } from "../../framework/layout.ts";
import type { Framework } from "../../framework/model.ts";

/** The measures that are asked for together, as the report of an area prints them together. */
export interface FormSheet {
  /** The heading of the section of the report; undefined for measures that no section shows. */
  readonly heading?: string;
  /** In the order in which the section shows them. */
  readonly measures: readonly string[];
}

/**
 * Every measure once, in the order of the sections of the report of an area: with the section whose tables first show it,
 * or whose cards do where no table shows it; the rest last.
 */
export function formSheets(framework: Framework): FormSheet[] {
  const sections = framework.reports.filter(({ of }) => of.kind === "area").flatMap((each) => each.sections);
  const home = new Map<string, SectionDefinition>();
  for (const cells of [tableCells, cardCells])
    for (const section of sections)
      for (const cell of section.blocks.flatMap(cells))
        for (const measure of measuresOf(framework, cell)) if (!home.has(measure)) home.set(measure, section);
  const sheets = sections.map((section): FormSheet => {
    const measures = [...home].filter(([, own]) => own === section).map(([measure]) => measure);
    return { heading: section.heading, measures };
  });
  const rest = Object.keys(framework.measures).filter((measure) => !home.has(measure));
  return [...sheets, { measures: rest }].filter(({ measures }) => measures.length > 0);
}

function tableCells(block: BlockDefinition): Cell[] {
  if (block.kind === "table") return cellsOfTable(block.table);
  return block.kind === "chart" ? cellsOfTable(block.chart.table) : [];
}

function cardCells(block: BlockDefinition): Cell[] {
  return block.kind === "key-figures" ? block.cards.map(({ cell }) => cell) : [];
}

function cellsOfTable({ cell, rows, columns }: TableDefinition): Cell[] {
  return [...(cell ? [cell] : []), ...axisCells(rows), ...axisCells(columns)];
}

function axisCells(axis: Axis): Cell[] {
  return axis.kind === "cells" ? axis.cells.map(({ cell }) => cell) : [];
}

/** The measure of a cell, or those that a rate is made of. */
function measuresOf(framework: Framework, cell: Cell): string[] {
  const rate = rateBy(framework, cell.measure);
  if (!rate) return [cell.measure];
  const denominator = rate.denominator === "population" ? [] : rate.denominator;
  return [...rate.numerator, ...denominator].map(({ measure }) => measure);
}
