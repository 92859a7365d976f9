import type { Figure } from "../figures/figure.ts";
import { numberOf } from "../figures/value.ts";
import { yearBefore } from "../figures/year.ts";
import { breaksBetween } from "../framework/breaks.ts";
import { basisOf, cellInWords } from "../framework/cells.ts";
import { frameworkOf } from "../framework/load.ts";
import type { Coordinate } from "../statistics/statistics.ts";
import { placeName, type ReportContext } from "./context.ts";
import { queryNotes } from "./queries.ts";

/**
 * All that a reader must know about a figure where it is printed: its own notes, a basis that is not the usual
 * one, queries, and a break that lies between it and this year. `ownYear` where the row names the year already.
 */
export function figureNotes(
  context: ReportContext,
  figure: Figure,
  at: Coordinate,
  { ownYear, changeBeside }: { readonly ownYear: boolean; readonly changeBeside: boolean },
): string[] {
  const { year } = context.release.details;
  const other = at.show === "before" ? yearBefore(at.year) : at.year;
  // In an area's own report a figure of another place is told whose it is; in a list of areas the row says so.
  const elsewhere = context.kind === "area" && at.area !== context.place;
  const whose = elsewhere ? placeName(context.statistics, at.area) : "";
  const when = !ownYear && other !== year ? other : "";
  const named = [whose, when].some(Boolean) ? `${[whose, when].filter(Boolean).join(", ")}: ` : "";
  // What is computed says what it is made of; words on a stated figure may be about its year.
  const stated = figure.source.kind === "stated" ? named : "";
  const own = [...figure.notes, ...basisNotes(context, figure, at)].map((note) => `${stated}${note}`);
  return [...own, ...queryNotes(context, figure), ...(changeBeside ? [] : breakNotes(context, figure, at))];
}

/** A basis that differs from what the framework says of the cell. */
function basisNotes(context: ReportContext, figure: Figure, at: Coordinate): string[] {
  const year = at.show === "before" ? yearBefore(at.year) : at.year;
  const framework = frameworkOf(context.project.frameworks, year);
  const plain = at.show === "value" || at.show === "before" || at.show === "published";
  if (!framework || !plain || numberOf(figure.value) === undefined) return [];
  if (figure.basis === basisOf(framework, at.cell)) return [];
  const what = cellInWords(framework, at.cell);
  return figure.basis === "not-stated"
    ? [`${what}: it is not known whether this was counted on one day or over the year.`]
    : [
        `${what}: counted ${figure.basis === "snapshot" ? figure.period : `over the year, ${figure.period}`}.`,
      ];
}

/** The figure of the year before stands beside this year's without a change that would say they are not comparable. */
function breakNotes(context: ReportContext, figure: Figure, at: Coordinate): string[] {
  if (at.show !== "before" || numberOf(figure.value) === undefined) return [];
  return breaksBetween(context.framework, at.cell, yearBefore(at.year), at.year).map((each) => each.sentence);
}
