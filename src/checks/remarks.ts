import { type Cell, isSameCell } from "../figures/coordinate.ts";
import { geographySlug } from "../figures/geography.ts";
import type { QueryFinding } from "../findings/finding.ts";
import type { Return } from "../returns/return.ts";

/**
 * What an area has written beside the figures of a query, in the file in which it sent them: words on every one of them,
 * or undefined. They came with the figures, so that they need not name the values that they are for; once they are
 * accepted, the acceptance names them.
 */
export function remarkOn(returns: readonly Return[], query: QueryFinding): string | undefined {
  const { figure, area } = query;
  if (!figure || geographySlug(figure.geography) !== area) return undefined;
  const remarks = returns
    .filter((each) => each.area === area && each.year === figure.year)
    .flatMap((each) => each.remarks ?? []);
  const said = figuresOf(query, figure).map((cell) =>
    remarks.filter(({ cells }) => cells.some((each) => isSameCell(each, cell))).map(({ text }) => text),
  );
  if (said.some((texts) => texts.length === 0)) return undefined;
  return [...new Set(said.flat())].join(" ");
}

/** A query about what is missing names every figure, and stands at the total of their measure. */
function figuresOf(query: QueryFinding, figure: Cell): readonly Cell[] {
  return query.code === "RETURN-INCOMPLETE" ? query.args.cells.map(({ cell }) => cell) : [figure];
}
