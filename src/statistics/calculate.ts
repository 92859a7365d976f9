import { keptBy } from "../caches/kept-by.ts";
import { type Coordinate, cellId, figureId } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { nationSlug } from "../figures/geography.ts";
import { type Year, yearsBetween } from "../figures/year.ts";
import type { Project, Release } from "../releases/project.ts";
import type { Observation, Return } from "../returns/return.ts";
import { wholeOrResponding } from "./all-areas.ts";
import { areaAlone, returnsAlone } from "./alone.ts";
import { Lineage } from "./lineage.ts";
import { isOfPast, pastOf } from "./past.ts";
import { anything, type Made, Reading } from "./reading.ts";
import { statedIn, statedInReturns } from "./stated.ts";
import type { Statistics } from "./statistics.ts";
import { valueFigure } from "./values.ts";
import { viewFigure } from "./views.ts";

/**
 * Makes the figures of a release from what was sent and what is known of earlier years.
 *
 * @param lineage what is kept from the state before, where there is one
 */
export function calculate(
  project: Project,
  release: Release,
  returns: readonly Return[],
  history: readonly Observation[],
  lineage = new Lineage(),
): Statistics {
  const past = pastOf(project, release, returns, history);
  const stated = statedIn(statedInReturns(returns), past.stated);
  const alone = returnsAlone(past, release, returns);
  const reading = new Reading();
  lineage.goOn({ project, release, past, returns });
  const { generation } = lineage;
  /** Where somebody still asks for these figures when the returns have gone on, the lineage is of other ones. */
  const late = new Map<string, Made<unknown>>();
  const sent = new Set(returns.map((each) => each.area));
  const nationStated = sent.has(nationSlug);
  const known = firstYearIn(history);
  const first = known !== undefined && known < release.details.year ? known : release.details.year;
  const make = (at: Coordinate): Figure => {
    if (at.geography.kind === "all-areas") {
      return statistics.figure({ ...at, geography: wholeOrResponding(statistics, at, at.geography.group) });
    }
    return at.view === "value" ? valueFigure(statistics, at) : viewFigure(statistics, at);
  };
  function fact<V>(name: string, makeIt: () => V): Made<V> {
    const isNow = lineage.generation === generation;
    const known = isNow ? lineage.fact(name) : late.get(name);
    if (known) {
      reading.note(known.cells);
      return known as Made<V>;
    }
    const made = reading.during(makeIt);
    if (isNow) lineage.keepFact(name, made);
    else late.set(name, made);
    return made;
  }
  function ofPast(id: string, at: Coordinate): Figure {
    const known = past.figures.get(id);
    if (known) return known;
    const made = make(at);
    past.figures.set(id, made);
    return made;
  }
  const statistics: Statistics = {
    project,
    release,
    // Without a gap: a year that nobody knows anything of is a gap in a line, not a shorter line.
    years: yearsBetween(first, release.details.year),
    respondingAreas: project.areas.map((area) => area.slug).filter((slug) => sent.has(slug)),
    nationStated,
    past,
    alone(area) {
      reading.noteCell(anything);
      return alone.get(area);
    },
    get revised() {
      reading.noteCell(anything);
      return stated.revised;
    },
    stated(at) {
      if (at.year === release.details.year) reading.noteCell(cellId(at));
      return stated.at(at);
    },
    figure(at) {
      const id = figureId(at);
      if (isOfPast(at, release)) return ofPast(id, at);
      const area = areaAlone(at, release);
      const own = area === undefined ? undefined : alone.get(area)?.figures;
      const known = own?.get(id);
      if (known) {
        reading.note(known.cells);
        return known.made;
      }
      const made = fact(id, () => make(at));
      own?.set(id, made);
      return made.made;
    },
    fact: (name, makeIt) => fact(name, makeIt).made,
    part<V>(name: string, on: readonly unknown[], makeIt: () => V): V {
      if (lineage.generation !== generation) return makeIt();
      const known = lineage.part(name, on);
      if (known) {
        reading.note(known.cells);
        return known.made as V;
      }
      const made = reading.during(makeIt);
      lineage.keepPart(name, on, made);
      return made.made;
    },
  };
  return statistics;
}

const firstYearIn = keptBy((history: readonly Observation[]) =>
  history.reduce<Year | undefined>(
    (first, { year }) => (first === undefined || year < first ? year : first),
    undefined,
  ),
);
