import { partialSum, statusOf, sum } from "../figures/arithmetic.ts";
import type { Figure, Source } from "../figures/figure.ts";
import { notApplicable, notAvailable, notCollected, type Value } from "../figures/value.ts";
import { periodInWords, type Year } from "../figures/year.ts";
import {
  basisOf,
  type Cell,
  cellId,
  cellInWords,
  isNotApplicable,
  parseCell,
  partsOf,
} from "../framework/cells.ts";
import { frameworkOf } from "../framework/load.ts";
import type { Framework } from "../framework/schema.ts";
import { atHand, nation } from "../releases/areas.ts";
import type { Project, Release } from "../releases/project.ts";
import type { Return } from "../returns/return.ts";
import type { TidyEntry } from "../returns/tidy-row.ts";
import { rateFigure } from "./rates.ts";
import { collectStated, figureId, statedFigure, unitOf } from "./stated.ts";
import type { Coordinate, Statistics } from "./statistics.ts";
import { viewOf } from "./views.ts";

/** Makes the figures of a release from what was sent and what is known of earlier years. */
export function calculate(
  project: Project,
  release: Release,
  returns: readonly Return[],
  history: readonly TidyEntry[],
): Statistics {
  const stated = collectStated(returns, history);
  const figures = new Map<string, Figure>();
  const sent = new Set(returns.map((each) => each.area));
  const areasAtHand = project.areas.map((area) => area.slug).filter((slug) => sent.has(slug));
  const years = [...new Set([...history.map((entry) => entry.year), release.details.year])].sort();
  const complete = sent.has(nation.slug) || areasAtHand.length === project.areas.length;

  const book: Statistics = {
    project,
    release,
    years,
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
    if (area === atHand.slug) return sumOverAreas(framework, cell, areasAtHand, year, id);
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

  /** The counts at hand of a list of areas; a note says so where some of them are missing. */
  function sumOverAreas(
    framework: Framework,
    cell: Cell,
    areas: readonly string[],
    year: Year,
    id: string,
  ): Figure {
    const parts = areas.map((area) => book.figure({ cell, area, year, show: "value" }));
    const { value, counted } = partialSum(parts.map((part) => part.value));
    const inputs = parts.filter((part) => part.value.kind === "count");
    const notes =
      counted > 0 && counted < areas.length
        ? [
            `${cellInWords(framework, cell)}: the sum of ${counted} of the ${areas.length} areas at hand; the others did not state it.`,
          ]
        : [];
    return computed(framework, cell, year, id, value, inputs, "sum of the areas at hand", notes);
  }

  /** A total that was not stated, from its parts; not available if any part is missing. */
  function sumOverParts(framework: Framework, cell: Cell, area: string, year: Year, id: string): Figure {
    for (const way of partsOf(framework, cell)) {
      const parts = way.map((part) => book.figure({ cell: part, area, year, show: "value" }));
      const value = sum(parts.map((part) => part.value));
      if (value.kind === "count" || value.kind === "not-collected") {
        return computed(framework, cell, year, id, value, parts, "sum of the parts", []);
      }
    }
    return bare(framework, cell, year, id, notAvailable);
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
  const basis = inputs.some((input) => input.basis === "not-stated")
    ? "not-stated"
    : basisOf(framework, cell);
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
