import { partialSum, statusOf, sum } from "../figures/arithmetic.ts";
import { type Cell, cellId } from "../figures/coordinate.ts";
import type { Figure, Source } from "../figures/figure.ts";
import { notApplicable, notAvailable, notCollected, type Value } from "../figures/value.ts";
import { periodInWords, type Year, yearsBetween } from "../figures/year.ts";
import { basisOf, isNotApplicable, parseCell, partsOf } from "../framework/cells.ts";
import { frameworkOf } from "../framework/load.ts";
import type { Framework } from "../framework/schema.ts";
import { atHand, nation } from "../reference/areas.ts";
import type { Project, Release } from "../releases/project.ts";
import type { Observation, Return } from "../returns/return.ts";
import { areasOfSeries, withoutNotes } from "./areas-at-hand.ts";
import { rateFigure } from "./rates.ts";
import { areasIn, cellOfId, collectStated, figureId, statedFigure, unitOf } from "./stated.ts";
import type { Coordinate, Statistics } from "./statistics.ts";
import { viewOf } from "./views.ts";

/** Makes the figures of a release from what was sent and what is known of earlier years. */
export function calculate(
  project: Project,
  release: Release,
  returns: readonly Return[],
  history: readonly Observation[],
): Statistics {
  const stated = collectStated(returns, history);
  const figures = new Map<string, Figure>();
  const sent = new Set(returns.map((each) => each.area));
  const areasAtHand = project.areas.map((area) => area.slug).filter((slug) => sent.has(slug));
  const [first] = [...history.map((entry) => entry.year), release.details.year].sort();
  const complete = sent.has(nation.slug) || areasAtHand.length === project.areas.length;

  const book: Statistics = {
    project,
    release,
    // Without a gap: a year that nobody knows anything of is a gap in a line, not a shorter line.
    years: yearsBetween(first!, release.details.year),
    areasAtHand,
    national: complete ? nation.slug : atHand.slug,
    figure(at) {
      if (at.show !== "value") return remember(viewId(at), () => viewOf(book, at));
      return remember(figureId(at.cell, at.area, at.year), (id) =>
        valueFigure(at.cell, at.area, at.year, id),
      );
    },
  };

  function remember(id: string, make: (id: string) => Figure): Figure {
    const known = figures.get(id);
    if (known) return known;
    const made = make(id);
    figures.set(id, made);
    return made;
  }

  function valueFigure(cell: Cell, area: string, year: Year, id: string): Figure {
    const framework = frameworkOf(project.frameworks, year);
    // A year whose framework does not count the cell did not collect it.
    if (!framework || !parseCell(framework, cellId(cell)))
      return bare(release.framework, cell, year, id, notCollected);
    if (isNotApplicable(framework, cell)) return bare(framework, cell, year, id, notApplicable);
    const entry = stated.get(id)?.entry;
    if (framework.rates[cell.measure]) return rateFigure(book, framework, cell, area, year, id, entry);
    if (entry) return statedFigure(framework, entry, id, year);
    if (area === atHand.slug) {
      const together = sumOverAreas(framework, cell, areasOfSeries(book, cell, year), year, id);
      return { ...together, notes: withoutNotes(book, areasIn(together.inputs)) };
    }
    if (area === nation.slug) {
      const all = sumOverAreas(
        framework,
        cell,
        project.areas.map((each) => each.slug),
        year,
        id,
      );
      if (all.value.kind === "count" && all.inputs.length === project.areas.length) return all;
    }
    return sumOverParts(framework, cell, area, year, id);
  }

  /** The counts at hand of a list of areas. */
  function sumOverAreas(
    framework: Framework,
    cell: Cell,
    areas: readonly string[],
    year: Year,
    id: string,
  ): Figure {
    const parts = areas.map((area) => book.figure({ cell, area, year, show: "value" }));
    const { value } = partialSum(parts.map((part) => part.value));
    const inputs = parts.filter((part) => part.value.kind === "count");
    return computed(framework, cell, year, id, value, inputs, "sum of the areas at hand", []);
  }

  /** A total that was not stated, from its parts; not available if any part is missing. */
  function sumOverParts(framework: Framework, cell: Cell, area: string, year: Year, id: string): Figure {
    const ways = partsOf(framework, cell).map((way) => {
      const parts = way.map((part) => book.figure({ cell: part, area, year, show: "value" }));
      return { parts, value: sum(parts.map((part) => part.value)) };
    });
    // A way that gives a count comes before one whose parts nobody collected.
    const found =
      ways.find(({ value }) => value.kind === "count") ??
      ways.find(({ value }) => value.kind === "not-collected");
    if (!found) return bare(framework, cell, year, id, notAvailable);
    return computed(framework, cell, year, id, found.value, found.parts, "sum of the parts", []);
  }

  return book;
}

function viewId(at: Coordinate): string {
  return `${figureId(at.cell, at.area, at.year)}/${at.show}`;
}

/** A figure that says only that there is none, and why. */
export function bare(framework: Framework, cell: Cell, year: Year, id: string, value: Value): Figure {
  return computed(framework, cell, year, id, value, [], undefined, []);
}

export function computed(
  framework: Framework,
  cell: Cell,
  year: Year,
  id: string,
  value: Value,
  inputs: readonly Figure[],
  formula: string | undefined,
  notes: readonly string[],
): Figure {
  // One part on another basis than the framework's, and nobody can say what the whole counts.
  const odd = inputs.some((input) => input.basis !== basisOf(framework, cellOfId(input.id)));
  const basis = odd ? "not-stated" : basisOf(framework, cell);
  const source: Source = formula === undefined ? { kind: "none" } : { kind: "computed", formula };
  return {
    id,
    value,
    status: statusOf(inputs),
    basis,
    period: periodInWords(year, basis),
    unit: unitOf(framework, cell),
    inputs: inputs.map((input) => input.id),
    notes,
    source,
  };
}
