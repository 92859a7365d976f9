import { type Coordinate, figureId } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { nationSlug } from "../figures/geography.ts";
import { yearsBetween } from "../figures/year.ts";
import type { Project, Release } from "../releases/project.ts";
import type { Observation, Return } from "../returns/return.ts";
import { wholeOrResponding } from "./all-areas.ts";
import { areaAlone, returnsAlone } from "./alone.ts";
import { isOfPast, pastOf } from "./past.ts";
import { statedIn, statedInReturns } from "./stated.ts";
import type { Statistics } from "./statistics.ts";
import { valueFigure } from "./values.ts";
import { viewFigure } from "./views.ts";

/** Makes the figures of a release from what was sent and what is known of earlier years. */
export function calculate(
  project: Project,
  release: Release,
  returns: readonly Return[],
  history: readonly Observation[],
): Statistics {
  const past = pastOf(project, release, returns, history);
  const stated = statedIn(statedInReturns(returns), past.stated);
  const alone = returnsAlone(past, release, returns);
  const figures = new Map<string, Figure>();
  const keptWith = (at: Coordinate): Map<string, Figure> => {
    if (isOfPast(at, release)) return past.figures;
    const area = areaAlone(at, release);
    return (area !== undefined && alone.get(area)?.figures) || figures;
  };
  const sent = new Set(returns.map((each) => each.area));
  const nationStated = sent.has(nationSlug);
  const first = history.reduce(
    (year, entry) => (entry.year < year ? entry.year : year),
    release.details.year,
  );
  const make = (at: Coordinate): Figure => {
    if (at.geography.kind === "all-areas") {
      return statistics.figure({ ...at, geography: wholeOrResponding(statistics, at, at.geography.group) });
    }
    return at.view === "value" ? valueFigure(statistics, stated, at) : viewFigure(statistics, at);
  };
  const statistics: Statistics = {
    project,
    release,
    // Without a gap: a year that nobody knows anything of is a gap in a line, not a shorter line.
    years: yearsBetween(first, release.details.year),
    respondingAreas: project.areas.map((area) => area.slug).filter((slug) => sent.has(slug)),
    nationStated,
    past,
    alone: (area) => alone.get(area),
    revised: stated.revised,
    stated: stated.at,
    figure(at) {
      const id = figureId(at);
      const kept = keptWith(at);
      const known = kept.get(id);
      if (known) return known;
      const made = make(at);
      kept.set(id, made);
      return made;
    },
  };
  return statistics;
}
