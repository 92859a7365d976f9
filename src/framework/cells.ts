import { type Cell, cellId } from "../figures/coordinate.ts";
import type { Basis } from "../figures/figure.ts";
import type { Framework, Measure } from "./schema.ts";

/** The name that stands for the total over a dimension, in ids, returns and frameworks. */
export const total = "total";

/** Reads a short cell; members that are left out are totals. Undefined unless the framework has every part. */
export function parseCell(framework: Framework, text: string): Cell | undefined {
  const [measure = "", ...members] = text.split("/");
  if (Object.hasOwn(framework.rates, measure)) return members.length === 0 ? { measure, members } : undefined;
  const definition = Object.hasOwn(framework.measures, measure) ? framework.measures[measure] : undefined;
  if (!definition || members.length > definition.dimensions.length) return undefined;
  const filled = definition.dimensions.map((_, index) => members[index] ?? total);
  const cell: Cell = { measure, members: filled };
  return isKnown(framework, definition, cell) ? cell : undefined;
}

function isKnown(framework: Framework, definition: Measure, cell: Cell): boolean {
  return definition.dimensions.every((dimension, index) => {
    const member = cell.members[index]!;
    return member === total || Object.hasOwn(framework.dimensions[dimension]?.members ?? {}, member);
  });
}

/** Builds a cell of a measure from members by dimension; the rest are totals, other dimensions are passed over. */
export function cellOf(
  framework: Framework,
  measure: string,
  members: Readonly<Record<string, string>>,
): Cell {
  const definition = framework.measures[measure];
  return { measure, members: definition?.dimensions.map((dimension) => members[dimension] ?? total) ?? [] };
}

/** Whether a cell cannot exist (Category 3 at Level 1). */
export function isNotApplicable(framework: Framework, cell: Cell): boolean {
  const definition = framework.measures[cell.measure];
  if (!definition) return false;
  return definition["not-applicable"].some((combination) =>
    Object.entries(combination).every(([dimension, member]) => {
      const index = definition.dimensions.indexOf(dimension);
      return index >= 0 && cell.members[index] === member;
    }),
  );
}

export function basisOf(framework: Framework, cell: Cell): Basis {
  const definition = framework.measures[cell.measure];
  if (!definition) return framework.rates[cell.measure]?.basis ?? "not-stated";
  return definition["basis-exceptions"][cellId(cell)] ?? definition.basis;
}

/** Every cell of a measure, totals included, in the order of its dimensions. */
export function cellsOf(framework: Framework, measure: string): Cell[] {
  const definition = framework.measures[measure];
  if (!definition) return [];
  let cells: string[][] = [[]];
  for (const dimension of definition.dimensions) {
    const members = [...Object.keys(framework.dimensions[dimension]?.members ?? {}), total];
    cells = cells.flatMap((cell) => members.map((member) => [...cell, member]));
  }
  return cells.map((members) => ({ measure, members }));
}

/** The ways to add a total up: for each dimension that it totals, the cells along that dimension. */
export function partsOf(framework: Framework, cell: Cell): Cell[][] {
  const definition = framework.measures[cell.measure];
  if (!definition) return [];
  return definition.dimensions.flatMap((dimension, index) => {
    if (cell.members[index] !== total) return [];
    return [
      Object.keys(framework.dimensions[dimension]?.members ?? {}).map(
        (member): Cell => ({ measure: cell.measure, members: cell.members.with(index, member) }),
      ),
    ];
  });
}

/** 'MAPPA-eligible offenders, Category 1, Level 2': a cell in words. */
export function cellInWords(framework: Framework, cell: Cell): string {
  const definition = framework.measures[cell.measure];
  if (!definition) return framework.rates[cell.measure]?.label ?? cell.measure;
  const members = definition.dimensions.flatMap((dimension, index) => {
    const member = cell.members[index]!;
    if (member === total) return [];
    return [framework.dimensions[dimension]?.members[member]?.label ?? member];
  });
  return members.length === 0 ? `${definition.label}, total` : [definition.label, ...members].join(", ");
}
