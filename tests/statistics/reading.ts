import { figureId, type View } from "../../src/figures/coordinate.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { allAreasOf, type Geography, geographyOf, ofResponding } from "../../src/figures/geography.ts";
import { parseYear, yearBefore } from "../../src/figures/year.ts";
import { parseCell } from "../../src/framework/cells.ts";
import { frameworkOf } from "../../src/framework/of-year.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { noteInWords } from "../../src/report/notes/notes.ts";
import { english } from "../../src/words/english/english.ts";
import { printFigure } from "../../src/words/print-figure.ts";
import { sayPlain } from "../../src/words/say.ts";

/** A view of a figure, the figure of the year before, or a change in per cent. */
type Shown = View | "before" | "change-percent";

/** The figure `2017/18 suffolk eligible/category-1` of a release, or a view of it. */
export function figureOf(prepared: PreparedRelease, at: string, shown: Shown = "value"): Figure {
  const [written, place, cell] = at.split(" ");
  const year = parseYear(written!)!;
  const framework = frameworkOf(prepared.statistics.project.frameworks, year)!;
  const parsed = parseCell(framework, cell!);
  if (!parsed) throw new Error(`there is no cell ${cell} in ${year}`);
  const geography = placeNamed(place!);
  if (shown === "before")
    return prepared.statistics.figure({ ...parsed, geography, year: yearBefore(year), view: "value" });
  const view = shown === "change-percent" ? "change" : shown;
  return prepared.statistics.figure({ ...parsed, geography, year, view });
}

function placeNamed(name: string): Geography {
  if (name === "all-areas") return allAreasOf(undefined);
  return name === "responding-areas" ? ofResponding : geographyOf(name);
}

/** The same as it prints: percentages and limits with one decimal, rates with those asked for. */
export function printedOf(
  prepared: PreparedRelease,
  at: string,
  shown: Shown = "value",
  decimals = 0,
): string {
  const figure = figureOf(prepared, at, shown);
  if (shown === "change-percent")
    return printFigure(english, figure, { decimals: 1, change: "percent" }).text;
  return printFigure(english, figure, { decimals, change: "absolute" }).text;
}

/** The ids of what a figure was computed from, and of the populations by their names. */
export function inputIds({ inputs }: Figure): string[] {
  return inputs.map((input) =>
    input.kind === "figure" ? figureId(input.at) : `population/${input.estimate}/${input.ages}/${input.area}`,
  );
}

/** The notes on a figure as a reader sees them. */
export function noteTexts({ notes }: Figure): string[] {
  return notes.map((note) => sayPlain(english, noteInWords(note)));
}
