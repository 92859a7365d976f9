import { keptBy } from "../caches/kept-by.ts";
import { nationSlug } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Check } from "./check.ts";
import { oddityFindings } from "./outliers.ts";
import { lookAt, odditiesOf } from "./plausibility/oddities.ts";
import type { StatedByPlace } from "./plausibility/panel.ts";
import { repeatedIn } from "./plausibility/repeated.ts";
import { repeatedFindings } from "./repeated.ts";
import { type Sheet, sheetsOf } from "./sheet.ts";

/**
 * Figures that their own past and those of the other areas make implausible: far from what was to be expected, a share
 * that is not the area's, a series that stops, a block that is last year's again. What is only odd is asked about; what
 * is told at a part is not told at its total as well.
 */
export const checkPlausibility: Check = (input): Finding[] => {
  const { statistics } = input;
  const sheets = sheetsOf(input);
  const measures = lookAt(statistics, statedIn(statistics, sheets));
  return [
    ...oddityFindings(input, measures.flatMap(odditiesOf), sheets),
    ...repeatedFindings(input, measures.flatMap(repeatedIn), sheets),
  ];
};

/** What the sheets state, by place and year. */
function statedIn({ project, years }: Statistics, sheets: readonly Sheet[]): StatedByPlace {
  const byPlace = new Map(sheets.map((sheet) => [`${sheet.area} ${sheet.year}`, sheet]));
  const places = [...project.areas.map(({ slug }) => slug), nationSlug];
  return new Map(
    places.map((place) => [
      place,
      years.map((year) => {
        const sheet = byPlace.get(`${place} ${year}`);
        return sheet && statedFigures(sheet);
      }),
    ]),
  );
}

const statedFigures = keptBy(({ byCell, entries }: Sheet) => ({
  byCell,
  measures: new Set(entries.map(({ cell }) => cell.measure)),
}));
