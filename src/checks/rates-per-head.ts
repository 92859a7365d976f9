import { type Cell, valueAt } from "../figures/coordinate.ts";
import { geographyOf, ofArea } from "../figures/geography.ts";
import { numberOf } from "../figures/value.ts";
import { type Year, yearBefore } from "../figures/year.ts";
import type { CheckArguments } from "../findings/arguments/check.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Rate } from "../framework/counted.ts";
import { lengthsOutside } from "../methods/robust.ts";
import type { Check, CheckInput } from "./check.ts";
import { impliedDeviation } from "./plausibility/implied.ts";
import { thresholds } from "./plausibility/thresholds.ts";
import { aboutCell, inEachSheet, type Sheet } from "./sheet.ts";

type Beside = CheckArguments["QUERY-RATE-PER-HEAD"]["beside"];

/** Areas with a rate that year, from which on they are a measure for another. */
const enoughAreas = 20;

/**
 * A rate per head that is not one: far outside the rates of all areas that year, outside what the framework calls
 * usual, or, where only rates were published, far from the area's own of an earlier year.
 */
export const checkRatesPerHead: Check = inEachSheet((input, sheet) =>
  Object.values(sheet.framework.rates)
    .filter(({ denominator }) => denominator === "population")
    .flatMap((rate) => findingOf(input, sheet, rate)),
);

function findingOf(input: CheckInput, sheet: Sheet, definition: Rate): Finding[] {
  const cell: Cell = { measure: definition.id, members: [] };
  const { value } = input.statistics.figure(valueAt(cell, geographyOf(sheet.area), sheet.year));
  const rate = numberOf(value);
  if (rate === undefined) return [];
  const decimals = value.kind === "published-rate" ? value.decimals : definition.decimals;
  const beside = whyOdd(input, sheet, definition, rate);
  if (!beside) return [];
  const [counted] = definition.numerator;
  const about = aboutCell(sheet, cell);
  const byCount = value.kind === "rate" && counted ? aboutCell(sheet, counted).location : undefined;
  return [
    found(
      "QUERY-RATE-PER-HEAD",
      { label: definition.label, year: sheet.year, rate: { number: rate, decimals }, beside },
      byCount ? { ...about, location: byCount } : about,
    ),
  ];
}

function whyOdd(
  input: CheckInput,
  sheet: Sheet,
  { id, plausible, numerator }: Rate,
  rate: number,
): Beside | undefined {
  const cell: Cell = { measure: id, members: [] };
  // A count that has a past is held to that, and told there.
  const others = hasPast(input, sheet, numerator) ? [] : otherRates(input, sheet, cell);
  if (others.length >= enoughAreas) {
    const lengths = lengthsOutside(Math.log(Math.max(rate, 1 / 2)), others.map(Math.log));
    if (lengths > thresholds.rate)
      return { what: "others", from: Math.min(...others), to: Math.max(...others) };
  }
  if (plausible && (rate < plausible.from || rate > plausible.to)) return { what: "usual", ...plausible };
  const own = impliedDeviation(input.statistics, cell, sheet.area, sheet.year);
  const threshold = sheet.earlier.year === undefined ? thresholds.figure : thresholds.history;
  if (!own || Math.abs(own.size) < threshold) return undefined;
  return { what: "own", rate: own.before, year: own.year };
}

/** Whether the counts of a rate are known of this year and of the one before. */
function hasPast({ statistics }: CheckInput, { area, year }: Sheet, cells: readonly Cell[]): boolean {
  return [year, yearBefore(year)].every((when) =>
    cells.every((cell) => statistics.figure(valueAt(cell, geographyOf(area), when)).value.kind === "count"),
  );
}

/** The rates of the other areas in the same year. */
function otherRates(
  { statistics }: CheckInput,
  { area, year }: { area: string; year: Year },
  cell: Cell,
): number[] {
  return statistics.project.areas
    .filter(({ slug }) => slug !== area)
    .flatMap(({ slug }) => {
      const rate = numberOf(statistics.figure(valueAt(cell, ofArea(slug), year)).value);
      return rate !== undefined && rate > 0 ? [rate] : [];
    });
}
