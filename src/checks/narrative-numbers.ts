import { keptBy } from "../caches/kept-by.ts";
import { type Cell, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { numberOf } from "../figures/value.ts";
import { parseYear, type Year, yearBefore } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords } from "../framework/cells.ts";
import type { Narrative } from "../narrative/narrative.ts";
import { keptAlone } from "../statistics/kept-alone.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Check } from "./check.ts";
import { cellsNamed, type Named, type Names, namedIn, namesOf } from "./names-in-text.ts";
import { type NumberBeside, numbersBeside } from "./numbers-beside.ts";
import { keptParagraphsOf } from "./paragraphs.ts";
import { tokensOf } from "./words-in-text.ts";

/**
 * A number in the text of an area that stands beside words of the framework for something that is counted and is no
 * figure of the area's tables: neither of the year nor of the year before, nor the change between them, nor what the
 * text rounds. The search reads words and not meaning: it asks where they are close, and keeps silent in doubt.
 */
export const checkNarrativeNumbers: Check = ({ statistics }) =>
  statistics.release.narratives
    .filter(({ area }) => statistics.respondingAreas.includes(area))
    .flatMap((narrative) => inNarrative(narrative)(statistics, narrative.area));

/** What an area's text says of its own figures, this year's and those of before, follows from these alone. */
const inNarrative = keptBy((narrative: Narrative) =>
  keptAlone((statistics) => {
    const { project, release } = statistics;
    const names = namesOf(release.framework);
    const place = project.areas.find(({ slug }) => slug === narrative.area)!.name;
    const others = [...project.areas, ...project.groups]
      .map(({ name }) => name)
      .filter((name) => name !== place);
    return keptParagraphsOf(narrative.lines).flatMap((paragraph) =>
      sentencesOf(paragraph.text)
        // Figures of other places are in no table of this area.
        .filter(
          ({ text }) =>
            /\d\d/.test(text) &&
            !elsewhere.test(text.replaceAll(place, "")) &&
            !onAverage.test(text) &&
            !others.some((name) => text.includes(name)),
        )
        .flatMap((sentence) =>
          inSentence(statistics, names, narrative, place, sentence.text).map(
            ({ args, index }): Finding =>
              found("QUERY-NARRATIVE-NUMBER", args, {
                area: narrative.area,
                section: narrative.section,
                location: { file: narrative.file, ...paragraph.at(sentence.index + index) },
              }),
          ),
        ),
    );
  }),
);

const elsewhere = /\b(?:England|Wales|national|nationally|country|region|regional|elsewhere|other areas)\b/i;
/** What is counted for one of something, in no table. */
const onAverage = /\b(?:average|each|every|apiece|caseloads?)\b/i;
/** What speaks of all, whatever else is named. */
const ofAll = /\b(?:all|total|overall|altogether|together|eligible|MAPPA)\b/i;
/** What speaks of years of which the sentence gives no number. */
const otherYears = /\b(?:ago|since|decade|earlier|first time|highest|lowest|record)\b/i;

function sentencesOf(text: string): { readonly text: string; readonly index: number }[] {
  return [...text.matchAll(/\S(?:[^.?!]|[.?!](?=\S))*[.?!]?/g)].map(({ 0: sentence, index }) => ({
    text: sentence,
    index,
  }));
}

function inSentence(statistics: Statistics, names: Names, { area }: Narrative, place: string, text: string) {
  const { framework, details } = statistics.release;
  const tokens = tokensOf(text);
  const named = namedIn(names, tokens);
  if (named.places.size === 0) return [];
  const numbers = numbersBeside(
    tokens,
    names,
    named,
    tokensOf(place).map(({ stem }) => stem),
  );
  if (numbers.length === 0) return [];
  const cells = cellsNamed(framework, named, ofAll.test(text));
  const figure = (cell: Cell, year: Year) =>
    numberOf(statistics.figure(valueAt(cell, geographyOf(area), year)).value);
  const years = yearsOf(statistics, text);
  const known = knownNumbers(
    cells,
    named,
    years,
    figure,
    (cell) => framework.measures[cell.measure]?.dimensions.map(({ id }) => id) ?? [],
  );
  if (known.length === 0) return [];
  return numbers
    .filter((each) => !known.some((value) => agrees(each, value)))
    .map(({ number, decimals, index }) => {
      const near = cells
        .flatMap((cell) => ({ cell, count: figure(cell, details.year) }))
        .filter((each) => each.count !== undefined)
        .toSorted((one, other) => Math.abs(one.count! - number) - Math.abs(other.count! - number))[0];
      const nearest = near && {
        label: cellInWords(framework, near.cell),
        number: near.count!,
        decimals: Number.isInteger(near.count) ? 0 : 1,
      };
      return { index, args: { number, decimals, ...(nearest && { nearest }) } };
    });
}

/** The year of the report and the one before, and those that the sentence names; all where it speaks of years long past. */
function yearsOf({ release, years }: Statistics, text: string): readonly Year[] {
  if (otherYears.test(text)) return years;
  const named = [...text.matchAll(/\b\d{4}[/-]\d{2}\b/g)].flatMap(([year]) => parseYear(year) ?? []);
  return [...new Set([release.details.year, yearBefore(release.details.year), ...named])];
}

/** The figures of cells in some years, the changes between the years, and the sums over members that are named together. */
function knownNumbers(
  cells: readonly Cell[],
  { members }: Named,
  years: readonly Year[],
  figure: (cell: Cell, year: Year) => number | undefined,
  dimensionsOf: (cell: Cell) => readonly string[],
): number[] {
  const groups = cells.flatMap((cell): Cell[][] => [
    [cell],
    ...dimensionsOf(cell).flatMap((dimension, index) => {
      const together = [...(members.get(dimension) ?? [])];
      if (cell.members[index] !== together[0] || together.length < 2) return [];
      return [together.map((member) => ({ ...cell, members: cell.members.with(index, member) }))];
    }),
  ]);
  return groups.flatMap((group) => {
    const sums = years.flatMap((year) => {
      const values = group.map((cell) => figure(cell, year));
      return values.every((value) => value !== undefined)
        ? [values.reduce((sum, value) => sum + value, 0)]
        : [];
    });
    return [...sums, ...sums.flatMap((one) => sums.map((other) => Math.abs(one - other)))];
  });
}

/** Whether a text may say a number of a figure: as it is, rounded to as many decimals, or with a word that rounds it. */
function agrees({ number, decimals, hedge }: NumberBeside, value: number): boolean {
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  if (Math.abs(rounded - number) < 1e-9) return true;
  const near = Math.abs(value - number) <= Math.max(number * 0.1, 1);
  if (hedge === "about") return Math.abs(value - number) <= Math.max(number * 0.05, 1);
  if (hedge === "above") return value > number && near;
  return hedge === "below" && value < number && near;
}
