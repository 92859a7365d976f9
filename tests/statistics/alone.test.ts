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
import { Lineage } from "../../src/statistics/lineage.ts";
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

    const found = (returns: readonly Return[], history: readonly Observation[], lineage = new Lineage()) => {
      const statistics = calculate(project, release, returns, history, lineage);
      return { statistics, findings: runChecks({ statistics, returns, history, refused: [] }) };
    };

    test("figures and findings after any changes are those of a program that has kept nothing", () => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
          let returns: readonly Return[] = sent;
          const lineage = new Lineage();
          valuesOf(found(returns, entries, lineage).statistics);
          for (const { area, which, to } of changes) {
            const at = area % returns.length;
            const own = returns[at]!;
            const index = which % Math.max(1, own.entries.length);
            const changed = own.entries.flatMap((entry, each) =>
              each === index ? (to(entry) ?? []) : entry,
            );
            returns = returns.with(at, { ...own, entries: changed });
            const kept = found(returns, entries, lineage);
            // What is kept is known by the objects that it was made of: of copies nothing is known.
            const anew = found(
              returns.map((each) => ({ ...each, entries: [...each.entries] })),
              [...entries],
            );
            expect(kept.findings).toEqual(anew.findings);
            expect(valuesOf(kept.statistics)).toEqual(valuesOf(anew.statistics));
            expect(factsOf(kept.statistics)).toEqual(factsOf(anew.statistics));
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

    test("a figure stays the same object until an entry of its cell is another, in whatever return", () => {
      const lineage = new Lineage();
      const at = sent.findIndex(({ area, entries: [entry] }) => area !== nationSlug && entry !== undefined);
      const own = sent[at]!;
      const index = own.entries.findIndex(({ value }) => value.kind === "count");
      const { cell } = own.entries[index]!;
      const before = calculate(project, release, sent, entries, lineage);
      const all = figuresOf(before);
      const changed = own.entries.with(
        index,
        withCount(own.entries[index]!, (count) => count + 1),
      );
      const after = calculate(
        project,
        release,
        sent.with(at, { ...own, entries: changed }),
        entries,
        lineage,
      );
      const another = figuresOf(after).filter((figure, place) => figure !== all[place]);
      expect(another.map(({ id }) => id)).toContain(
        figureId(valueAt(cell, geographyOf(own.area), release.details.year)),
      );
      expect(another.length).toBeLessThan(all.length / 4);
      // Of those before nothing is told any more by what is kept now.
      expect(figuresOf(before).map(({ value }) => value)).toEqual(all.map(({ value }) => value));
    });

    test("nothing stays where a return has come, or the areas are others", () => {
      const lineage = new Lineage();
      const at = valueAt(sent[0]!.entries[0]!.cell, { kind: "nation" }, release.details.year);
      const before = calculate(project, release, sent.slice(1), entries, lineage).figure(at);
      const more = calculate(project, release, sent, entries, lineage).figure(at);
      expect(more).not.toBe(before);
      const areas = [...project.areas];
      expect(calculate({ ...project, areas }, release, sent, entries, lineage).figure(at)).not.toBe(more);
    });

    /** Rates with all that is said of them. */
    function factsOf(statistics: Statistics) {
      const views = ["interval", "control-limits", "coverage", "point", "index"] as const;
      const places = [...project.areas.slice(0, 6).map(({ slug }) => slug), nationSlug].map(geographyOf);
      return Object.keys(release.framework.rates).flatMap((measure) =>
        places.flatMap((place) =>
          views.map((view) =>
            statistics.figure({ ...valueAt({ measure, members: [] }, place, release.details.year), view }),
          ),
        ),
      );
    }

    function figuresOf(statistics: Statistics) {
      const cells = Object.keys(release.framework.measures).flatMap((measure) =>
        cellsOf(release.framework, measure),
      );
      const places = [...project.areas.map(({ slug }) => slug), nationSlug].map(geographyOf);
      return places.flatMap((place) =>
        cells.map((cell) => statistics.figure(valueAt(cell, place, release.details.year))),
      );
    }

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
