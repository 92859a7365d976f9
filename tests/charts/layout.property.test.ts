import fc from "fast-check";
import { expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import type { Operation, Rectangle } from "../../src/charts/drawing/drawing.ts";
import { boundsOf } from "../../src/charts/drawing/rectangle.ts";
import { narrowWidth, pageWidth } from "../../src/charts/drawing/style.ts";
import { notAvailable, type Value } from "../../src/figures/value.ts";
import { english } from "../../src/words/english/english.ts";
import { chartOf, years } from "./charts.ts";

const word = fc.constantFrom(
  "offenders",
  "registered",
  "of",
  "licence",
  "custody",
  "a",
  "police",
  "differently",
);
const usual = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(" "));
/** Words without a place to break, and far more of them than there is room for. */
const odd = fc.oneof(
  fc.integer({ min: 20, max: 400 }).map((length) => "W".repeat(length)),
  usual(400),
  usual(60).map((words) => words.replaceAll(" ", "\u00A0")),
);
const phrase = (most: number) =>
  fc.oneof({ weight: 12, arbitrary: usual(most) }, { weight: 1, arbitrary: odd });
const value: fc.Arbitrary<number | Value> = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 100_000 }) },
  { weight: 2, arbitrary: fc.nat({ max: 20 }) },
  { weight: 1, arbitrary: fc.constant(notAvailable) },
  { weight: 1, arbitrary: fc.constant<Value>({ kind: "approximate", text: "more than 11,000" }) },
  { weight: 1, arbitrary: fc.constant<Value>({ kind: "approximate", text: "W".repeat(60) }) },
  { weight: 1, arbitrary: fc.constantFrom(999_999_999, 0) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("change" as const), from: fc.nat(9999), to: fc.nat(9999) }),
  },
);

const anyChart = fc
  .record({
    kind: fc.constantFrom("bars" as const, "lines" as const),
    points: fc.integer({ min: 1, max: 25 }),
  })
  .chain(({ kind, points }) =>
    fc.record({
      kind: fc.constant(kind),
      points: fc.oneof(
        fc.constant(years(2000, points)),
        fc.array(phrase(6), { minLength: points, maxLength: points }),
      ),
      series: fc.dictionary(phrase(5), fc.array(value, { minLength: points, maxLength: points }), {
        minKeys: 1,
        maxKeys: 4,
      }),
      breaks: fc.array(
        fc.record({ before: fc.integer({ min: 1, max: Math.max(1, points - 1) }), label: phrase(9) }),
        {
          maxLength: points > 1 ? 3 : 0,
        },
      ),
      unit: phrase(20),
      width: fc.constantFrom(pageWidth, narrowWidth),
    }),
  );

function covers(operation: Operation): Rectangle {
  if (operation.type !== "text") return boundsOf(operation.path);
  const { x, y, width, size } = operation;
  return { x, y: y - size * 0.72, width, height: size * 0.9 };
}

test("whatever a chart holds, all of it is inside the picture and no words run into others", () => {
  fc.assert(
    fc.property(anyChart, ({ kind, points, series, breaks, unit, width }) => {
      const made = chartOf(kind, points, series, { breaks, unit });
      const drawing = drawChart(made.chart, made.document, undefined, english, width);
      for (const { x, y, width, height } of drawing.operations.map(covers)) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.01);
        expect(x + width).toBeLessThanOrEqual(drawing.width + 0.01);
        expect(y + height).toBeLessThanOrEqual(drawing.height + 0.01);
      }
      const words = drawing.operations.filter((operation) => operation.type === "text");
      for (const [index, a] of words.entries()) {
        for (const b of words.slice(index + 1)) {
          const [one, two] = [covers(a), covers(b)];
          const beside = one.x + one.width <= two.x || two.x + two.width <= one.x;
          const below = one.y + one.height <= two.y || two.y + two.height <= one.y;
          if (!beside && !below) throw new Error(`'${a.text}' runs into '${b.text}'`);
        }
      }
    }),
    { numRuns: 200, seed: 20_320_331 },
  );
});
