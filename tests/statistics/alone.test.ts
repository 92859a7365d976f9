import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runChecks } from "../../src/checks/run.ts";
import { figureId, valueAt } from "../../src/figures/coordinate.ts";
import { geographyOf, nationSlug } from "../../src/figures/geography.ts";
import { cellsOf } from "../../src/framework/cells.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import type { Entry, Observation, Return } from "../../src/returns/return.ts";
import { calculate } from "../../src/statistics/calculate.ts";
import type { Statistics } from "../../src/statistics/statistics.ts";
import { shipped } from "../support/project.ts";

const releases = await Promise.all(["2031-32", "2021-22", "2017-18"].map(shipped));

/** What somebody does to a return: another figure, none, or the return again. */
const change = fc.record({
  area: fc.nat(),
  which: fc.nat(),
  to: fc.constantFrom<(entry: Entry) => Entry | undefined>(
    (entry) => withCount(entry, (count) => count + 1),
    (entry) => withCount(entry, (count) => count * 3 + 40),
    (entry) => withCount(entry, () => 0),
    () => undefined,
  ),
});

function withCount(entry: Entry, to: (count: number) => number): Entry {
  const { value } = entry;
  return value.kind === "count" ? { ...entry, value: { kind: "count", count: to(value.count) } } : entry;
}

describe.each(releases.map(({ release, statistics }) => [release.id, release, statistics.project] as const))(
  "in release %s",
  (_, release, project) => {
    const { returns: sent } = readReturns(project, release);
    const { entries } = readHistory(project, release);

    const found = (returns: readonly Return[], history: readonly Observation[]) => {
      const statistics = calculate(project, release, returns, history);
      return { statistics, findings: runChecks({ statistics, returns, history, refused: [] }) };
    };

    test("figures and findings after any changes are those of a program that has kept nothing", () => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
          let returns: readonly Return[] = sent;
          for (const { area, which, to } of changes) {
            const at = area % returns.length;
            const own = returns[at]!;
            const index = which % Math.max(1, own.entries.length);
            const changed = own.entries.flatMap((entry, each) =>
              each === index ? (to(entry) ?? []) : entry,
            );
            returns = returns.with(at, { ...own, entries: changed });
            const kept = found(returns, entries);
            // What is kept is known by the objects that it was made of: of copies nothing is known.
            const anew = found(
              returns.map((each) => ({ ...each, entries: [...each.entries] })),
              [...entries],
            );
            expect(kept.findings).toEqual(anew.findings);
            expect(valuesOf(kept.statistics)).toEqual(valuesOf(anew.statistics));
          }
        }),
        { numRuns: 3, seed: 7 },
      );
    }, 240_000);

    test("a return that nobody changes keeps the figures that follow from it", () => {
      const [first, second] = sent;
      const before = calculate(project, release, sent, entries);
      const after = calculate(project, release, sent.with(1, { ...second! }), entries);
      const figureIn = (statistics: Statistics, { area, entries: [entry] }: Return) =>
        statistics.figure(valueAt(entry!.cell, geographyOf(area), release.details.year));
      expect(figureIn(after, first!)).toBe(figureIn(before, first!));
      expect(figureIn(after, second!)).not.toBe(figureIn(before, second!));
      expect(figureIn(after, second!)).toEqual(figureIn(before, second!));
    });

    test("nothing is kept of an area that has sent two returns, nor of the nation", () => {
      const twice = [...sent, { ...sent[0]! }];
      const statistics = calculate(project, release, twice, entries);
      expect(statistics.alone(sent[0]!.area)).toBeUndefined();
      expect(statistics.alone(nationSlug)?.figures.size ?? 0).toBe(0);
    });

    /** Every figure of the release's year, of every place, as it is and as its change. */
    function valuesOf(statistics: Statistics) {
      const { framework, details } = release;
      const cells = [
        ...Object.keys(framework.measures).flatMap((measure) => cellsOf(framework, measure)),
        ...Object.keys(framework.rates).map((measure) => ({ measure, members: [] })),
      ];
      const places = [...project.areas.map(({ slug }) => slug), nationSlug].map(geographyOf);
      return places.flatMap((place) =>
        cells.flatMap((cell) => {
          const at = valueAt(cell, place, details.year);
          return (["value", "change"] as const).map((view) => {
            const { value, notes, status } = statistics.figure({ ...at, view });
            return [figureId({ ...at, view }), value, notes, status];
          });
        }),
      );
    }
  },
);
