import { percentOf, smallestBaseForPercentages } from "../../figures/format.ts";
import type { Year } from "../../figures/year.ts";
import { rateBy } from "../../framework/cells.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import { populationOf } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Planned } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";

/** What a reader must know of a whole table because of the figures in it: on whom rates are, and where no percentages are. */
export function tableNotes(subject: Subject, cells: readonly (readonly Planned[])[]): Text[] {
  const planned = cells.flat();
  return [...populationNotes(subject, planned), ...smallBaseNotes(subject, planned)];
}

/** The populations that computed rates per head are on; on which a published one is, nobody knows. */
function populationNotes(subject: Subject, planned: readonly Planned[]): Text[] {
  const { statistics } = subject;
  const years = planned.flatMap(({ at }): Year[] => {
    const framework = frameworkOf(statistics.project.frameworks, at.year);
    const perHead = framework && rateBy(framework, at.measure)?.denominator === "population";
    const shown = at.view !== "change" && at.view !== "coverage";
    if (!perHead || !shown) return [];
    return figureOf(subject, { ...at, view: "value" }).value.kind === "rate" ? [at.year] : [];
  });
  const of = new Map<string, Year[]>();
  for (const year of [...new Set(years)].sort().reverse()) {
    const label = populationOf(statistics, year)?.label;
    if (label !== undefined) of.set(label, [...(of.get(label) ?? []), year]);
  }
  // Where all years are on one population the words are the same for one year and for several.
  const bases = [...of].map(([base, on]) => ({ base, years: of.size > 1 ? on.toReversed() : [] }));
  return bases.length > 0 ? [phrase("note-populations", { bases })] : [];
}

function smallBaseNotes(subject: Subject, planned: readonly Planned[]): Text[] {
  const small = planned.some(({ at, format }) => {
    if (at.view !== "change" || format.change !== "percent") return false;
    const { value } = figureOf(subject, at);
    return value.kind === "change" && percentOf(value) === undefined;
  });
  return small ? [phrase("note-small-base", { least: smallestBaseForPercentages })] : [];
}
