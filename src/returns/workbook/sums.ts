import { type Cell, cellId } from "../../figures/coordinate.ts";
import type { Value } from "../../figures/value.ts";
import { isNotApplicable, partsOf } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import type { OpenedCell } from "../../workbook/read/opened.ts";

/** The number that a formula in the place of a sum shows; undefined where it shows words, as while parts are missing. */
export function sumStated({ content }: OpenedCell): number | undefined {
  return content.kind === "number" && content.shownAs === undefined ? content.number : undefined;
}

/**
 * Whether a sum is that of the figures that were read. Where it is not, somebody has put another formula there, or the
 * program that saved the file did not compute it again: what a person reads there is then a total of its own.
 */
export function addsUp(
  framework: Framework,
  figures: readonly { readonly cell: Cell; readonly value: Value }[],
  cell: Cell,
  stated: number,
): boolean {
  const counts = new Map(
    figures.flatMap(({ cell: part, value }) =>
      value.kind === "count" ? [[cellId(part), value.count] as const] : [],
    ),
  );
  const alongOf = (of: Cell): (number | undefined)[] =>
    partsOf(framework, of).map((way) =>
      way
        .filter((part) => !isNotApplicable(framework, part))
        .map((part) => counts.get(cellId(part)) ?? alongOf(part).find((sum) => sum !== undefined))
        .reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0),
    );
  return alongOf(cell).includes(stated);
}
