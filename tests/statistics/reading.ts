import type { Figure } from "../../src/figures/figure.ts";
import { parseYear } from "../../src/figures/year.ts";
import { parseCell } from "../../src/framework/cells.ts";
import { frameworkOf } from "../../src/framework/load.ts";
import type { Show } from "../../src/framework/schema.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { english } from "../../src/words/english/english.ts";
import { printFigure } from "../../src/words/print-figure.ts";

/** The figure `2017/18 suffolk eligible/category-1` of a release, or a view of it. */
export function figureOf(prepared: PreparedRelease, at: string, show: Show = "value"): Figure {
  const [year, area, cell] = at.split(" ");
  const framework = frameworkOf(prepared.statistics.project.frameworks, parseYear(year!)!)!;
  const parsed = parseCell(framework, cell!);
  if (!parsed) throw new Error(`there is no cell ${cell} in ${year}`);
  return prepared.statistics.figure({ cell: parsed, area: area!, year: parseYear(year!)!, show });
}

/** The same as it prints: percentages and limits with one decimal, rates with those asked for. */
export function printedOf(prepared: PreparedRelease, at: string, show: Show = "value", decimals = 0): string {
  if (show === "change-percent")
    return printFigure(english, figureOf(prepared, at, show), { decimals: 1, change: "percent" }).text;
  return printFigure(english, figureOf(prepared, at, show), { decimals, change: "absolute" }).text;
}
