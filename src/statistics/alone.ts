import { keptBy } from "../caches/kept-by.ts";
import type { Coordinate } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import type { Release } from "../releases/project.ts";
import type { Return } from "../returns/return.ts";
import type { Past } from "./past.ts";
import type { Made } from "./reading.ts";

/**
 * A return beside what is known of earlier years, with the figures of its area that follow from these two alone. It
 * stays the same object as long as neither is another: whoever works with it can keep what was made of it by it, while
 * somebody fills in the return of another area.
 */
export interface ReturnAlone {
  readonly sent: Return;
  /** By their id. */
  readonly figures: Map<string, Made<Figure>>;
}

const besidePast = keptBy((_: Past) => keptBy((sent: Return): ReturnAlone => ({ sent, figures: new Map() })));

/** The returns of a release's year by their area; none of an area that has sent more than one. */
export function returnsAlone(
  past: Past,
  { details }: Release,
  returns: readonly Return[],
): ReadonlyMap<string, ReturnAlone> {
  const own = returns.filter(({ year }) => year === details.year);
  const once = own.filter(({ area }) => own.filter((each) => each.area === area).length === 1);
  return new Map(once.map((sent) => [sent.area, besidePast(past)(sent)]));
}

/** The area of which a figure says something of the release's year, and that of no other; undefined of any other figure. */
export function areaAlone({ year, view, geography }: Coordinate, { details }: Release): string | undefined {
  const isAlone = view === "value" && geography.kind === "area" && year === details.year;
  return isAlone ? geography.area : undefined;
}
