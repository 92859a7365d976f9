import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberOf } from "../../src/figures/value.ts";
import { parseYear } from "../../src/figures/year.ts";
import { parseCell } from "../../src/framework/cells.ts";
import { funnelLimits } from "../../src/methods/funnel.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { funnelGround, limitsAt } from "../../src/statistics/control-limits.ts";
import { make } from "../support/project.ts";
import { figureOf, inputIds, printedOf } from "./reading.ts";

const { areas } = (await make({})).statistics.project;

/** Charged of managed, of one area. */
type Counts = readonly [charged: number, managed: number];

/** A release in which areas have these counts, in the order of the list of areas. */
function shares(counts: readonly Counts[], more: readonly string[] = []): Promise<PreparedRelease> {
  const rows = counts.flatMap(([charged, managed], index) => [
    `${areas[index]!.name},2018/19,serious-further-offences,,level-2,,${charged}`,
    `${areas[index]!.name},2018/19,serious-further-offences,,level-3,,0`,
    `${areas[index]!.name},2018/19,managed-in-year,,,,${managed}`,
  ]);
  return make({ rows: [...rows, ...more] });
}

function groundOf(prepared: PreparedRelease) {
  const cell = parseCell(prepared.release.framework, "sfo-rate")!;
  return funnelGround(prepared.statistics, cell, parseYear("2018/19")!);
}

const [first] = areas;
const at = `2018/19 ${first!.slug} sfo-rate`;

describe("the control limits of a share", () => {
  const even = Array.from({ length: 42 }, (_, index): Counts => [2 + (index % 3), 300 + 10 * index]);

  test("are about the share of all areas, at the area's own denominator, and say from what", async () => {
    const prepared = await shares(even);
    const figure = figureOf(prepared, at, "control-limits");
    const centre = figureOf(prepared, "2018/19 england-and-wales sfo-rate");
    const { lower, upper } = funnelLimits(numberOf(centre.value)! / 100, 300, 95);
    expect(figure.value).toEqual({ kind: "interval", lower: lower * 100, upper: upper * 100, level: 95 });
    expect(inputIds(figure)).toEqual([
      `2018-19/${first!.slug}/sfo-rate`,
      "2018-19/england-and-wales/sfo-rate",
    ]);
    expect(figure.source).toEqual({ kind: "computed", formula: "control-limits" });
    expect(figure.id).toBe(`2018-19/${first!.slug}/sfo-rate/control-limits`);
    expect(groundOf(prepared)!.variation!.beyondChance).toBe(false);
  });

  test("are wider where areas vary more than by chance, for all areas alike", async () => {
    const uneven = even.map(([, managed], index): Counts => [index % 2 === 0 ? 2 : 40, managed]);
    const prepared = await shares(uneven);
    const ground = groundOf(prepared)!;
    expect(ground.variation!.beyondChance).toBe(true);
    expect(ground.dispersion).toBeGreaterThan(3);
    const plain = funnelLimits(ground.share, 300, 95);
    const { value } = figureOf(prepared, at, "control-limits");
    if (value.kind !== "interval") throw new Error("there are no limits");
    expect(value.upper).toBeGreaterThan(plain.upper * 100);
    expect(value).toMatchObject(limitsAt(ground, 300, 95));
  });

  test("of few areas are not widened, because nobody can say how much areas vary", async () => {
    const ground = groundOf(
      await shares([
        [1, 300],
        [60, 300],
        [0, 300],
      ]),
    )!;
    expect([ground.variation, ground.dispersion, ground.areas.length]).toEqual([undefined, 1, 3]);
  });

  test("are not for numbers on a day per head, nor for counts", async () => {
    const prepared = await make({ rows: [`${first!.name},2018/19,eligible,category-1,,,830`] });
    expect(printedOf(prepared, `2018/19 ${first!.slug} rso-rate`)).toMatch(/^\d+$/);
    for (const cell of ["rso-rate", "eligible", "eligible/category-1"])
      expect(figureOf(prepared, `2018/19 ${first!.slug} ${cell}`, "control-limits").value.kind, cell).toBe(
        "not-applicable",
      );
  });

  test("are not for an area without a share, and one whose share is none keeps the others theirs", async () => {
    const prepared = await shares([
      [9, 5],
      [2, 300],
      [3, 310],
    ]);
    expect(printedOf(prepared, at, "control-limits")).toBe("[x]");
    expect(printedOf(prepared, `2018/19 ${areas[1]!.slug} sfo-rate`, "control-limits")).toMatch(/ to /);
    expect(printedOf(prepared, `2018/19 ${areas[5]!.slug} sfo-rate`, "control-limits")).toBe("[x]");
    expect(groundOf(prepared)!.areas.map(({ at: { geography } }) => geography)).toMatchObject([
      { area: areas[1]!.slug },
      { area: areas[2]!.slug },
    ]);
  });

  test("hold the share of all areas, whatever the areas send", async () => {
    const counts = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 400 }));
    await fc.assert(
      fc.asyncProperty(fc.array(counts, { minLength: 1, maxLength: 42 }), async (sent) => {
        const prepared = await shares(
          sent.map(([some, managed]): Counts => [Math.min(some, managed), managed]),
        );
        const { share, dispersion, variation } = groundOf(prepared)!;
        expect(dispersion).toBe(variation?.beyondChance ? variation.ratio : 1);
        for (const { slug } of areas) {
          const { value } = figureOf(prepared, `2018/19 ${slug} sfo-rate`, "control-limits");
          const own = figureOf(prepared, `2018/19 ${slug} sfo-rate`);
          expect(value.kind === "interval").toBe(own.value.kind === "rate");
          if (value.kind !== "interval") continue;
          expect(value.lower).toBeLessThanOrEqual(share * 100);
          expect(value.upper).toBeGreaterThanOrEqual(share * 100);
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
