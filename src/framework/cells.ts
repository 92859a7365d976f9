import { type Cell, cellId } from "../figures/coordinate.ts";
import type { Basis } from "../figures/figure.ts";
import type { Dimension, Measure, Pattern, Rate } from "./counted.ts";
import type { Framework } from "./model.ts";

/** The name that stands for the total over a dimension, in ids, returns and frameworks. */
export const total = "total";

/** As much of a framework as says what can be counted. */
export type CountedThings = Pick<Framework, "measures" | "rates" | "totalName">;

/** The measure or rate of a cell. */
export function countedBy({ measures, rates }: CountedThings, id: string): Measure | Rate | undefined {
  return Object.hasOwn(measures, id) ? measures[id] : rateBy({ rates }, id);
}

export function measureBy({ measures }: Pick<CountedThings, "measures">, id: string): Measure | undefined {
  return Object.hasOwn(measures, id) ? measures[id] : undefined;
}

export function rateBy({ rates }: Pick<CountedThings, "rates">, id: string): Rate | undefined {
  return Object.hasOwn(rates, id) ? rates[id] : undefined;
}

/** Reads a short cell, as people and frameworks write it; members that are left out are totals. */
export function parseCell(counted: CountedThings, text: string): Cell | undefined {
  const [measure = "", ...members] = text.split("/");
  if (rateBy(counted, measure)) return members.length === 0 ? { measure, members } : undefined;
  const definition = measureBy(counted, measure);
  if (!definition || members.length > definition.dimensions.length) return undefined;
  const filled = definition.dimensions.map((_, index) => members[index] ?? total);
  return hasMembers(definition, filled) ? { measure, members: filled } : undefined;
}

/** Reads the beginning of cells: what is left out stands for all members and not for the total. */
export function parsePattern(counted: CountedThings, text: string): Pattern | undefined {
  const [measure = "", ...members] = text.split("/");
  return parseCell(counted, text) && { measure, members };
}

/** Whether a framework counts a cell: its measure is there, and has the members. */
export function isCounted(counted: CountedThings, { measure, members }: Cell): boolean {
  const definition = measureBy(counted, measure);
  if (!definition) return rateBy(counted, measure) !== undefined && members.length === 0;
  return members.length === definition.dimensions.length && hasMembers(definition, members);
}

function hasMembers({ dimensions }: Measure, members: readonly string[]): boolean {
  return dimensions.every((dimension, index) => {
    const member = members[index]!;
    return member === total || Object.hasOwn(dimension.members, member);
  });
}

/** Builds a cell of a measure from members by dimension; the rest are totals, other dimensions are passed over. */
export function cellOf(
  counted: CountedThings,
  measure: string,
  members: Readonly<Record<string, string>>,
): Cell {
  return withMembers(counted, totalOf(counted, measure), members);
}

/** The cell of a measure that totals everything. */
export function totalOf(counted: CountedThings, measure: string): Cell {
  return { measure, members: measureBy(counted, measure)?.dimensions.map(() => total) ?? [] };
}

/** A cell with some of its members replaced, by dimension. */
export function withMembers(
  counted: CountedThings,
  cell: Cell,
  members: Readonly<Record<string, string>>,
): Cell {
  const dimensions = measureBy(counted, cell.measure)?.dimensions ?? [];
  return {
    measure: cell.measure,
    members: dimensions.map(({ id }, index) => members[id] ?? cell.members[index]!),
  };
}

/** Whether a cell cannot exist (Category 3 at Level 1). */
export function isNotApplicable(counted: CountedThings, cell: Cell): boolean {
  const definition = measureBy(counted, cell.measure);
  if (!definition) return false;
  return definition.notApplicable.some((combination) =>
    Object.entries(combination).every(([dimension, member]) => {
      const index = definition.dimensions.findIndex(({ id }) => id === dimension);
      return index >= 0 && cell.members[index] === member;
    }),
  );
}

/** A pattern covers the cells that begin as it does: a measure covers all of its cells. */
export function covers(pattern: Pattern, cell: Cell): boolean {
  return (
    pattern.measure === cell.measure &&
    pattern.members.every((member, index) => member === cell.members[index])
  );
}

/**
 * The cells of a measure that a complete return has figures for: every one that can exist and that the framework does
 * not call optional. Totals follow from them.
 */
export function requiredCells(counted: CountedThings, measure: string): Cell[] {
  const optional = measureBy(counted, measure)?.optional ?? [];
  return cellsOf(counted, measure)
    .filter((cell) => !cell.members.includes(total) && !isNotApplicable(counted, cell))
    .filter((cell) => !optional.some((pattern) => covers(pattern, cell)));
}

export function basisOf(counted: CountedThings, cell: Cell): Basis {
  const definition = measureBy(counted, cell.measure);
  if (!definition) return rateBy(counted, cell.measure)?.basis ?? "not-stated";
  if (definition.basisExceptions.size === 0) return definition.basis;
  return definition.basisExceptions.get(cellId(cell))?.basis ?? definition.basis;
}

/** Every cell of a measure, totals included, in the order of its dimensions. */
export function cellsOf(counted: CountedThings, measure: string): Cell[] {
  const definition = measureBy(counted, measure);
  if (!definition) return [];
  let cells: string[][] = [[]];
  for (const dimension of definition.dimensions) {
    const members = [...Object.keys(dimension.members), total];
    cells = cells.flatMap((cell) => members.map((member) => [...cell, member]));
  }
  return cells.map((members) => ({ measure, members }));
}

/** The ways to add a total up: for each dimension that it totals, the cells along that dimension. */
export function partsOf(counted: CountedThings, cell: Cell): Cell[][] {
  const dimensions = measureBy(counted, cell.measure)?.dimensions ?? [];
  return dimensions.flatMap((dimension, index) =>
    cell.members[index] === total ? [along(cell, dimension, index)] : [],
  );
}

function along(cell: Cell, dimension: Dimension, index: number): Cell[] {
  return Object.keys(dimension.members).map((member) => ({
    measure: cell.measure,
    members: cell.members.with(index, member),
  }));
}

/** 'MAPPA-eligible offenders, Category 1, Level 2': a cell by the labels of the framework. */
export function cellInWords(counted: CountedThings, cell: Cell): string {
  const definition = measureBy(counted, cell.measure);
  if (!definition) return rateBy(counted, cell.measure)?.label ?? cell.measure;
  const members = definition.dimensions.flatMap((dimension, index) => {
    const member = cell.members[index]!;
    return member === total ? [] : [dimension.members[member]?.label ?? member];
  });
  return [definition.label, ...(members.length === 0 ? [counted.totalName] : members)].join(", ");
}
