import type { Boundaries } from "../../reference/boundaries.ts";
import type { Chart } from "../../report/edition/edition.ts";

/** Kilometres from side to side: a value of any length has room in it. */
const side = 60;

/**
 * A country of squares, one for each point of a map. A publication has no boundaries beside it; drawn on these, a map
 * says every number that it can say on any.
 */
export function squaresFor({ points }: Pick<Chart, "points">): Boundaries {
  const columns = Math.ceil(Math.sqrt(points.length));
  return {
    areas: points.map(({ id }, index) => {
      const [x, y] = [(index % columns) * side, Math.floor(index / columns) * side];
      const corners = [[x, y] as const, [x + side, y] as const, [x + side, y + side] as const];
      return { code: id, slug: id, rings: [[...corners, [x, y + side], [x, y]]] };
    }),
    borders: [],
    coast: [],
    insets: [],
    width: columns * side,
    height: columns * side,
  };
}
