import type { FigureUse } from "../../figures/use.ts";
import type { PrintedFigure } from "./edition.ts";

type CommonSign = PrintedFigure["sign"];

/** A sign on a single number stands at the number. */
const fewestNumbers = 2;

/**
 * The sign that all of some numbers have, which is then told once for all of them. What prints as a sign alone is no
 * number, and says nothing of the others.
 */
export function commonSign(printed: readonly PrintedFigure[]): CommonSign {
  const numbers = printed.filter(({ kind }) => kind !== "sign");
  const [first] = numbers;
  if (numbers.length < fewestNumbers) return undefined;
  return numbers.every(({ sign }) => sign === first!.sign) ? first!.sign : undefined;
}

/** The same of each column of a table. */
export function columnSigns(columns: number, rows: readonly (readonly PrintedFigure[])[]): CommonSign[] {
  return Array.from({ length: columns }, (_, column) =>
    commonSign(rows.flatMap((cells) => cells[column] ?? [])),
  );
}

/** A figure whose sign is told once for it and others. */
export function underSign(use: FigureUse, sign: CommonSign): FigureUse {
  return sign === undefined ? use : { ...use, format: { ...use.format, unmarked: true } };
}
