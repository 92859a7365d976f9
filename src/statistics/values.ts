import { partialSum, sum } from "../figures/arithmetic.ts";
import { type Coordinate, valueAt } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { ofArea } from "../figures/geography.ts";
import { given } from "../figures/note.ts";
import { notApplicable, notAvailable, notCollected, numberOf, type Value } from "../figures/value.ts";
import { basisOf, isCounted, isNotApplicable, partsOf, rateBy } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { areasIn, areasOfSeries, coverageOf, withoutNotes } from "./areas.ts";
import { bareFigure, computedFigure, statedFigure } from "./made.ts";
import { rateFigure } from "./rates.ts";
import { areasOf, type Statistics } from "./statistics.ts";

/** A cell's own figure: as stated, or from the areas or parts that it is made of, or why there is none. */
export function valueFigure(statistics: Statistics, at: Coordinate): Figure {
  const framework = frameworkOf(statistics.project.frameworks, at.year);
  // A year whose framework does not count the cell did not collect it.
  if (!framework || !isCounted(framework, at))
    return bareFigure(statistics.release.framework, at, notCollected);
  if (isNotApplicable(framework, at)) return bareFigure(framework, at, notApplicable);
  const entry = statistics.stated(at);
  const rate = rateBy(framework, at.measure);
  if (rate) return rateFigure(statistics, { framework, definition: rate }, at, entry);
  if (entry && stands(entry.value)) return statedFigure(framework, at, entry);
  const made = madeFigure(statistics, framework, at);
  // That nobody gives a number takes none away: what the parts or the areas add up to is then the figure.
  if (!entry) return made;
  if (numberOf(made.value) === undefined) return statedFigure(framework, at, entry);
  return { ...made, notes: [...made.notes, ...entry.notes.map(given)] };
}

/** Whether a stated value is the figure whatever its parts give: a number, words in its place, or one withheld. */
function stands({ kind }: Value): boolean {
  return kind === "count" || kind === "approximate" || kind === "confidential";
}

/** What a figure that nobody stated is made of. */
function madeFigure(statistics: Statistics, framework: Framework, at: Coordinate): Figure {
  switch (at.geography.kind) {
    case "all-areas":
    case "responding":
      return sumOfResponding(statistics, framework, at);
    case "nation":
    case "group":
      return sumOfAll(statistics, framework, at) ?? sumOfParts(statistics, framework, at);
    case "area":
      return sumOfParts(statistics, framework, at);
  }
}

/** The sum of the areas that have responded, with a note that names the areas that are not in it. */
function sumOfResponding(statistics: Statistics, framework: Framework, at: Coordinate): Figure {
  const areas = areasOfSeries(statistics, at, at.geography, at.year);
  const figure = sumOfAreas(statistics, framework, at, areas);
  return { ...figure, notes: withoutNotes(statistics, at.geography, areasIn(figure)) };
}

/** The sum of all areas of the nation or of a group; undefined unless every one of them has a count. */
function sumOfAll(statistics: Statistics, framework: Framework, at: Coordinate): Figure | undefined {
  const areas = areasOf(statistics, at.geography);
  const figure = sumOfAreas(statistics, framework, at, areas);
  return figure.value.kind === "count" && figure.inputs.length === areas.length ? figure : undefined;
}

/** The sum of the counts that there are of a list of areas. */
function sumOfAreas(
  statistics: Statistics,
  framework: Framework,
  at: Coordinate,
  areas: readonly string[],
): Figure {
  const parts = areas.map((area) => statistics.figure(valueAt(at, ofArea(area), at.year)));
  const { value } = partialSum(parts.map((part) => part.value));
  const inputs = parts.filter((part) => part.value.kind === "count");
  const uncollected = parts.length > 0 && parts.every((part) => part.value.kind === "not-collected");
  const figure = computedFigure(framework, at, {
    value: uncollected ? notCollected : value,
    inputs,
    formula: "sum-of-areas",
  });
  return { ...figure, coverage: coverageOf(statistics, at.geography, areasIn(figure)) };
}

/** A total that was not stated, from its parts; not available if any part is missing. */
function sumOfParts(statistics: Statistics, framework: Framework, at: Coordinate): Figure {
  const ways = partsOf(framework, at).map((cells) => {
    const inputs = cells.map((cell) => statistics.figure(valueAt(cell, at.geography, at.year)));
    return { inputs, value: sum(inputs.map((part) => part.value)) };
  });
  // A way that gives a count comes before one whose parts nobody collected, and one whose basis is known before both.
  const counting = ways.filter(({ value }) => value.kind === "count");
  const way =
    counting.find(({ inputs }) => inputs.every((part) => part.basis === basisOf(framework, part.at))) ??
    counting[0] ??
    ways.find(({ value }) => value.kind === "not-collected");
  if (!way) return bareFigure(framework, at, notAvailable);
  return computedFigure(framework, at, { ...way, formula: "sum-of-parts" });
}
