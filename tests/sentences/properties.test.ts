import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { numberOf } from "../../src/figures/value.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import type { Edition } from "../../src/report/edition/edition.ts";
import { interruptions } from "../../src/statistics/populations.ts";
import { blocksOf, usesOf } from "../report/walk.ts";
import { make } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";
import { figuresOf, saidIn, textOf, wordsOf } from "./said.ts";

const seed = Number(process.env["SEED"] ?? 20_320_331);
const runs = 12;
console.log(`sentences over random data: ${runs} releases, seed ${seed}`);

const years = ["2012/13", "2013/14", "2014/15", "2015/16", "2016/17", "2017/18", "2018/19"];
const areas = ["Suffolk", "Kent"];
const cells = [
  "eligible,category-1,,",
  "eligible,category-2,,",
  "eligible,category-3,,",
  "eligible,,,",
  "eligible,,level-2,",
  "eligible,,level-3,",
  "managed-in-year,,level-2,",
  "managed-in-year,,level-3,",
  "notification-breaches,,,",
  "orders-imposed,,,",
  "returned-to-custody,,,licence",
  "serious-further-offences,,,",
];

/** A cell's series: steady, growing or wild, with gaps and with what sources print in the place of a number. */
const series = fc.record({
  level: fc.constantFrom(0, 3, 40, 49, 50, 400, 5000),
  growth: fc.constantFrom(-0.2, -0.05, 0, 0.05, 0.2),
  noise: fc.constantFrom(0, 0.02, 0.3),
  draws: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
  odd: fc.array(
    fc.oneof(
      { weight: 40, arbitrary: fc.constant("") },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          "gap",
          "approximate",
          "assumed-year",
          "uncertain-measure",
          "basis",
          "provisional",
        ),
      },
    ),
    { minLength: 8, maxLength: 8 },
  ),
});

type Series = typeof series extends fc.Arbitrary<infer S> ? S : never;

function rowsOf(area: string, cell: string, { level, growth, noise, draws, odd }: Series): string[] {
  return years.flatMap((year, index) => {
    const grown = level * (1 + growth) ** index;
    const value = Math.max(0, Math.round(grown * (1 + noise * draws[index]!)));
    const what = odd[index]!;
    if (what === "gap") return [];
    if (what === "approximate") return [`${area},${year},${cell},more than ${value},approximate,final`];
    const status = what === "provisional" ? what : "final";
    const basis = what === "basis" ? "not-stated" : "";
    const doubt = what === "assumed-year" || what === "uncertain-measure" ? what : "";
    return [`${area},${year},${cell},${value},count,${status},${basis},,,${doubt}`];
  });
}

const release = fc
  .array(series, { minLength: areas.length * cells.length, maxLength: areas.length * cells.length })
  .map((all) =>
    areas.flatMap((area, a) => cells.flatMap((cell, c) => rowsOf(area, cell, all[a * cells.length + c]!))),
  );

interface Written {
  readonly prepared: PreparedRelease;
  readonly document: Edition;
  readonly name: string;
}

const written: Written[] = [];

beforeAll(async () => {
  const samples = fc.sample(release, { seed, numRuns: runs });
  for (const [index, rows] of samples.entries()) {
    const prepared = await make({ rows });
    for (const place of ["suffolk", "national"])
      if (place === "national" || prepared.statistics.respondingAreas.includes(place))
        written.push({
          prepared,
          document: reportOf(prepared, place).document,
          name: `release ${index} of seed ${seed}, ${place}`,
        });
  }
}, 300_000);

/** Rules that speak of two years of one series. */
const comparing = new Set([
  "same",
  "risen",
  "fallen",
  "little-changed",
  "within-chance",
  "too-few-years",
  "trend",
  "every-year",
  "no-trend",
]);

function each(
  check: (written: Written, found: ReturnType<typeof saidIn>[number], figures: Figure[]) => void,
): number {
  let seen = 0;
  for (const one of written) {
    for (const found of saidIn(one.document)) {
      seen++;
      check(
        one,
        found,
        figuresOf(found.sentence).map(({ figure }) => one.document.figures[figure]!),
      );
    }
  }
  expect(seen).toBeGreaterThan(500);
  return seen;
}

describe("in reports of random figures", () => {
  test("every rule of change and trend is met", () => {
    const met = new Set(
      written.flatMap(({ document }) => saidIn(document).map(({ sentence }) => sentence.rule)),
    );
    for (const rule of ["risen", "little-changed", "within-chance", "trend", "no-trend", "shows"])
      expect([...met]).toContain(rule);
  });

  test("each value in a sentence is a value of a table or chart, and each difference that of two of them", () => {
    const shown = new Map<Edition, Set<string>>();
    for (const { document } of written) {
      const ids = blocksOf(document).flatMap((block) =>
        block.type === "table"
          ? block.rows.flatMap(({ cells: own }) => own.map(({ figure }) => figure))
          : block.type === "chart"
            ? block.series.flatMap(({ values }) => values.map(({ figure }) => figure))
            : block.type === "key-figures"
              ? block.items.map(({ value }) => value.figure)
              : [],
      );
      shown.set(document, new Set(ids.map((id) => id.replace(/\/point$/, ""))));
    }
    each(({ document, name }, { sentence, text }, figures) => {
      const values = figures.filter(({ at }) => at.view === "value" || at.view === "point");
      for (const { id, at } of values) {
        const known = shown.get(document)!.has(id.replace(/\/point$/, ""));
        // The year before stands beside the year in a table, or is what the change in it was computed from.
        const behind = (): boolean =>
          Object.values(document.figures).some(
            ({ inputs, at: of }) =>
              of.view === "change" &&
              inputs.some((input) => input.kind === "figure" && input.at.year === at.year) &&
              of.measure === at.measure,
          );
        expect(known || behind(), `${name}: ${id} in '${text}'`).toBe(true);
      }
      const numbers = values.map(({ value }) => numberOf(value)!);
      for (const figure of figures.filter(({ at }) => at.view === "change")) {
        if (figure.value.kind !== "change" || sentence.rule === "on-one-population") continue;
        expect(numbers, `${name}: ${text}`).toContain(figure.value.from);
      }
    });
  });

  test("the words of a sentence hold no number that is not a figure", () => {
    const allowed =
      /\b[Ll]evels? \d(?:(?: and| or) \d)*\b|\bCategor(?:y|ies) \d(?: and \d)*\b|\b31\sMarch \d{4}\b|\b1\sApril \d{4}\b|\b\d{4}\/\d{2}\b|100,000(?: people)?|aged 10 and over|mid-\d{4}|Census \d{4}|at least 50|\b\d+ areas have no figure|In (?:May )?\d{4} |Since \d{4}|The sum of \d+ of the \d+ areas|\d+ of \d+ areas/g;
    each(({ name }, { sentence, text }) => {
      expect(wordsOf(sentence).replace(allowed, ""), `${name}: ${text}`).not.toMatch(/\d/);
    });
  });

  test("nothing is compared across a break, or on two bases, or with what is uncertain", () => {
    each(({ prepared, name }, { sentence, text }, figures) => {
      if (!comparing.has(sentence.rule)) return;
      const values = figures.filter(({ at }) => at.view === "value");
      for (const one of values) {
        expect(one.doubts, `${name}: ${text}`).toBeUndefined();
        expect(one.basis, `${name}: ${text}`).not.toBe("not-stated");
        for (const other of values.filter(({ at }) => at.year > one.at.year))
          expect(
            interruptions(prepared.statistics, other.at, one.at.year, other.at.year),
            `${name}: ${text}`,
          ).toEqual([]);
      }
    });
  });

  test("nothing is said of a figure that is missing", () => {
    each(({ name }, { text }, figures) => {
      for (const { value, id } of figures) {
        const told = numberOf(value) !== undefined || value.kind === "coverage" || value.kind === "interval";
        expect(told, `${name}: ${id} in '${text}'`).toBe(true);
      }
    });
  });

  test("nothing rose or fell without a test, and what did is beyond chance when reckoned anew", () => {
    let tested = 0;
    each(({ document, name }, { sentence, text, where }, figures) => {
      const moved = /\b(rose|risen|rise|fell|fallen|fall)\b/.test(text.replace("no clear rise or fall", ""));
      const may = ["risen", "fallen", "trend", "trends"].includes(sentence.rule) || where.startsWith("card");
      expect(moved && !may, `${name}: ${text}`).toBe(false);
      if (!moved || sentence.rule.startsWith("trend")) return;
      tested++;
      const change = figures.find(({ at }) => at.view === "change")!;
      if (change.value.kind !== "change" || !Number.isInteger(change.value.from)) return;
      if (change.basis === "flow")
        expect(poissonChance(change.value.from, change.value.to), `${name}: ${text}`).toBeLessThan(0.05);
      else expect(historyOf(document, change), `${name}: ${text}`).toBeGreaterThan(0);
    });
    expect(tested).toBeGreaterThan(3);
  });

  test("a trend is one when every order of its years is tried", () => {
    let tested = 0;
    for (const { document, name } of written) {
      for (const block of blocksOf(document)) {
        if (block.type !== "chart") continue;
        const [headline] = block.headline;
        if (headline?.type !== "sentence" || headline.rule !== "trend") continue;
        const [last, first] = figuresOf(headline)
          .map(({ figure }) => document.figures[figure]!)
          .filter(({ at }) => at.view === "value");
        const numbers = block.series[0]!.values.map(({ figure }) => document.figures[figure]!)
          .filter(({ at }) => at.year >= first!.at.year && at.year <= last!.at.year)
          .map(({ value }) => numberOf(value)!);
        tested++;
        expect(numbers.length, name).toBeGreaterThanOrEqual(5);
        expect(orderedByChance(numbers), `${name}: ${numbers.join()}`).toBeLessThan(0.05);
      }
    }
    expect(tested).toBeGreaterThan(0);
  });

  test("so is each of several that are named together, and no line is named twice", () => {
    let tested = 0;
    for (const { document, name } of written)
      for (const block of blocksOf(document)) {
        const [said] = block.type === "chart" ? block.headline : [];
        if (block.type !== "chart" || said?.type !== "sentence" || said.rule !== "trends") continue;
        const text = textOf([said]);
        const parts = text.slice(text.indexOf(": ") + 2).split("; ");
        for (const { label, values } of block.series) {
          const own = parts.filter((part) => part.includes(label));
          // A label that is the beginning of another is in both of their parts.
          expect(own.length, `${name}: ${text}`).toBeGreaterThan(0);
          const direction = /\b(rose|fell)$/.exec(own[0]!)?.[1];
          if (direction === undefined || own.length > 1) continue;
          const since =
            new RegExp(`${label}'? \\(from (\\d{4}/\\d{2})\\)`).exec(text)?.[1] ??
            /^From (\S+)/.exec(text)![1]!;
          const numbers = values
            .map(({ figure }) => document.figures[figure]!)
            .filter(({ at }) => at.year >= since)
            .map(({ value }) => numberOf(value)!);
          tested++;
          expect(numbers.length, `${name}: ${text}`).toBeGreaterThanOrEqual(5);
          expect(orderedByChance(numbers), `${name}: ${text}`).toBeLessThan(0.05);
          const [first, last] = [numbers[0]!, numbers.at(-1)!];
          expect(direction === "rose", `${name}: ${text}`).toBe(last > first);
        }
      }
    expect(tested).toBeGreaterThan(2);
  });

  test("no sign stands in a sentence, and no percentage on a base under 50", () => {
    each(({ name, document }, { sentence, text }) => {
      expect(text, name).not.toMatch(/\[[a-z]1?\]|undefined|NaN|\.\.| {2}/);
      for (const use of figuresOf(sentence)) {
        const { value } = document.figures[use.figure]!;
        if (use.format.change === "percent" && value.kind === "change")
          expect(value.from, `${name}: ${text}`).toBeGreaterThanOrEqual(50);
      }
    });
  });

  test("provisional figures are said to be so, and a charge is nowhere without its caution", () => {
    each(({ name }, { sentence, text, where }, figures) => {
      const own = figures.filter(({ at }) => at.view === "value");
      if (comparing.has(sentence.rule) && own.some(({ status }) => status === "provisional"))
        expect(text, name).toContain("provisional");
      if (own.some(({ at }) => at.measure === "serious-further-offences") && !where.startsWith("alternative"))
        expect(text, name).toContain("A charge is not a conviction.");
    });
    for (const { document, name } of written) {
      for (const block of blocksOf(document)) {
        if (block.type !== "chart" || !usesOf(document).length) continue;
        const charged = block.series.some(({ values }) =>
          values.some(({ figure }) => document.figures[figure]!.at.measure === "serious-further-offences"),
        );
        const alternative = block.alternative.map((each) => JSON.stringify(each)).join();
        if (charged) expect(alternative, name).toContain("A charge is not a conviction");
      }
    }
  });
});

/** The two-sided chance of two Poisson counts with one mean, outcome by outcome. */
function poissonChance(a: number, b: number): number {
  const n = a + b;
  const logs = [0];
  for (let k = 1; k <= n; k++) logs.push(logs[k - 1]! + Math.log((n - k + 1) / k));
  const tail = logs.slice(Math.max(a, b)).reduce((sum, log) => sum + Math.exp(log - n * Math.log(2)), 0);
  return Math.min(1, 2 * tail);
}

/** How many years before that of a change the document's series of the cell has. */
function historyOf(document: Edition, change: Figure): number {
  return Object.values(document.figures).filter(
    ({ at, value }) =>
      at.measure === change.at.measure &&
      at.members.join() === change.at.members.join() &&
      at.year < change.at.year &&
      numberOf(value) !== undefined,
  ).length;
}

/** The share of all orders of some numbers in which they are at least as ordered. */
function orderedByChance(numbers: readonly number[]): number {
  const s = (order: readonly number[]) => {
    let sum = 0;
    for (const [i, one] of order.entries())
      for (const later of order.slice(i + 1)) sum += Math.sign(later - one);
    return Math.abs(sum);
  };
  const own = s(numbers);
  let [times, all] = [0, 0];
  const walk = (left: readonly number[], order: readonly number[]) => {
    if (left.length === 0) {
      all++;
      if (s(order) >= own) times++;
    }
    for (const [index, number] of left.entries()) walk(left.toSpliced(index, 1), [...order, number]);
  };
  walk(numbers, []);
  return times / all;
}
