import { expect, test } from "vitest";
import { type Coordinate, figureId } from "../../src/figures/coordinate.ts";
import { figuresIn } from "../../src/report/assemble/figures-in.ts";
import { outline } from "../../src/report/outline/make.ts";
import type { BlockOutline, Outline, Planned } from "../../src/report/outline/outline.ts";
import { meet } from "../../src/report/outline/plan.ts";
import { trendPlan } from "../../src/report/outline/trend-plan.ts";
import { type Subject, subjectOf } from "../../src/report/subject.ts";
import { writeSections } from "../../src/report/write/sections.ts";
import type { Statistics } from "../../src/statistics/statistics.ts";
import { shipped, shippedReleases } from "../support/project.ts";
import { placesOf, requestOf } from "../support/reports.ts";

test.each(shippedReleases)(
  "%s: what a report may print is known before any figure is computed",
  async (id) => {
    const prepared = await shipped(id);
    const { statistics, returns, findings } = prepared;
    let computed = 0;
    const watched: Statistics = {
      ...statistics,
      figure(at) {
        computed++;
        return statistics.figure(at);
      },
    };
    for (const place of placesOf(prepared).slice(-3)) {
      computed = 0;
      const subject = subjectOf(watched, returns, findings, requestOf(place));
      const planned = outline(subject);
      expect(computed).toBe(0);
      // A figure of all areas says at its own coordinate whose it is.
      const revised = statistics.revised.flatMap((at) => [
        figureId(at),
        figureId({ ...at, view: "before-revision" }),
      ]);
      const known = new Set([
        ...coordinatesIn(subject, planned).flatMap((at) => [figureId(at), statistics.figure(at).id]),
        // The log of revisions is of what was sent.
        ...revised,
      ]);
      const printed = figuresIn(writeSections(subject, planned)).map((figure) => figure.id);
      expect(printed.length).toBeGreaterThan(0);
      expect(printed.filter((each) => !known.has(each))).toEqual([]);
    }
  },
);

/** Every coordinate that a report may print. */
function coordinatesIn(subject: Subject, { sections }: Outline): Coordinate[] {
  const planned = sections.flatMap(({ blocks }) => blocks.flatMap((block) => plannedIn(subject, block)));
  return planned.map(({ at }) => at);
}

function plannedIn(subject: Subject, block: BlockOutline): Planned[] {
  switch (block.kind) {
    case "table":
      return [
        ...block.cells.flat(),
        ...block.rows.flatMap((row) => {
          const { trend } = block.table;
          return trend ? trendPlan(subject, meet(subject, trend.cell, [row])) : [];
        }),
      ];
    case "chart":
      return [
        ...block.values.flat().flatMap(pointAndValue),
        ...(block.limits?.flat() ?? []),
        ...(block.reference ? pointAndValue(block.reference) : []),
        ...block.parts,
        block.whole,
      ];
    case "key-figures":
    case "key-findings":
      return block.cards
        .flatMap(({ card: _card, ...planned }) => Object.values(planned).flat())
        .flatMap(valueAndCoverage);
    default:
      return [];
  }
}

/** A sentence on a figure says how many areas are in it. */
function valueAndCoverage(planned: Planned): Planned[] {
  return [planned, { ...planned, at: { ...planned.at, view: "coverage" } }];
}

/** A headline speaks of a point's own figure and of its limits, and of how many areas it covers. */
function pointAndValue(planned: Planned): Planned[] {
  const as = (view: Coordinate["view"]): Planned => ({ ...planned, at: { ...planned.at, view } });
  return [planned, as("value"), as("coverage"), as("interval")];
}
