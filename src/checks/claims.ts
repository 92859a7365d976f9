import { type Coordinate, figureId } from "../figures/coordinate.ts";
import { geographySlug } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, isCounted } from "../framework/cells.ts";
import { frameworkOf } from "../framework/of-year.ts";
import type { Claim } from "../returns/return.ts";
import { dataCoordinates } from "../statistics/data/coordinates.ts";
import { type ComputedColumn, computedColumns, computedFields } from "../statistics/data/fields.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Check } from "./check.ts";

/**
 * What published data say of computed figures, held to what is computed anew from what they say was stated. Of each place
 * the first figure that differs is told, and how many more there are.
 *
 * Of earlier years only the figures of areas, groups and the nation are compared: which areas have responded, and what
 * is comparable with what, is asked from the release's year.
 */
export const checkClaims: Check = ({ statistics, claimed, refused }) => {
  if (!claimed || claimed.claims.length + claimed.earlier.length === 0) return [];
  const { year } = statistics.release.details;
  const own = new Map(dataCoordinates(statistics).map((at) => [figureId(at), at]));
  const differing = new Map<string, { readonly first: Differing; more: number }>();
  for (const claim of [...claimed.claims, ...claimed.earlier]) {
    const at = own.get(claim.figure);
    if (!at || (at.year !== year && !isOfItsYear(at)) || standsOn(at, refused)) continue;
    const difference = differenceOf(statistics, claim, at);
    if (!difference) continue;
    const place = geographySlug(at.geography);
    const known = differing.get(place);
    if (known) known.more++;
    else differing.set(place, { first: difference, more: 0 });
  }
  return [...differing].map(([area, { first, more }]) => finding(statistics, area, first, more));
};

interface Differing {
  readonly at: Coordinate;
  readonly claim: Claim;
  readonly column: ComputedColumn;
  readonly computed: string;
}

function isOfItsYear({ view, geography }: Coordinate): boolean {
  return view === "value" && geography.kind !== "responding";
}

/** Whether a figure is of an area whose return has an error, or may have it in its sum: that is told where it stands. */
function standsOn({ geography }: Coordinate, refused: readonly string[]): boolean {
  if (refused.length === 0) return false;
  return geography.kind !== "area" || refused.includes(geography.area);
}

function differenceOf(statistics: Statistics, claim: Claim, at: Coordinate): Differing | undefined {
  const anew = computedFields(statistics, statistics.figure(at));
  const column = computedColumns.find((each) => (anew[each] ?? "") !== claim.value(each));
  return column && { at, claim, column, computed: anew[column] ?? "" };
}

function finding(
  { project, release }: Statistics,
  area: string,
  { at, claim, column, computed }: Differing,
  more: number,
): Finding {
  const then = frameworkOf(project.frameworks, at.year);
  const framework = then && isCounted(then, at) ? then : release.framework;
  return found(
    "QUERY-DATA",
    {
      label: cellInWords(framework, at),
      ...(at.year !== release.details.year && { year: at.year }),
      column,
      written: claim.value(column),
      computed,
      more,
    },
    { area, figure: at, location: claim.locate(column) },
  );
}
