import { describe, expect, test } from "vitest";
import { drawCharts } from "../../src/charts/draw.ts";
import type { Drawing } from "../../src/charts/drawing/drawing.ts";
import { boundsOf } from "../../src/charts/drawing/rectangle.ts";
import { smallLine } from "../../src/charts/small-lines/small-line.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { count, notAvailable, type Value } from "../../src/figures/value.ts";
import type { Edition, Trend } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { madeFigure, printedFigure } from "../support/figures.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { years } from "./charts.ts";
import { layoutFaults, wordsIn } from "./layout-faults.ts";

function trendOf(values: readonly (number | Value)[], breaks: readonly number[] = [], id = "trend-a") {
  const labels = years(2024, values.length);
  const made = values.map((value, place) =>
    madeFigure(`${id}/${place}`, typeof value === "number" ? count(value) : value),
  );
  const figures: Record<string, Figure> = Object.fromEntries(made.map((figure) => [figure.id, figure]));
  const trend: Trend = {
    id,
    points: made.map((figure, place) => ({ label: labels[place]!, value: printedFigure(figure, 0) })),
    breaks,
    alternative: [],
  };
  return { trend, figures };
}

function line(
  values: readonly (number | Value)[],
  breaks: readonly number[] = [],
  place: "row" | "card" = "row",
) {
  const { trend, figures } = trendOf(values, breaks);
  return smallLine(trend, { figures }, place);
}

const pieces = (drawing: Drawing) =>
  drawing.operations.flatMap((each) =>
    each.type === "stroke" ? [each.path.map((segment) => [segment[1] as number, segment[2] as number])] : [],
  );
const dots = (drawing: Drawing) =>
  drawing.operations.flatMap((each) => {
    if (each.type !== "fill") return [];
    const { x, y, width, height } = boundsOf(each.path);
    return [{ x: x + width / 2, y: y + height / 2, radius: width / 2 }];
  });

describe("a small line", () => {
  test("goes from its least to its greatest value, in even steps, and ends in a dot", () => {
    const drawing = line([10, 20, 15, 30]);
    const [piece] = pieces(drawing);
    const [low, high] = [piece![0]![1]!, piece![3]![1]!];
    expect(low).toBeGreaterThan(high);
    expect((low - piece![1]![1]!) / (low - high)).toBeCloseTo(0.5, 2);
    expect((low - piece![2]![1]!) / (low - high)).toBeCloseTo(0.25, 2);
    expect(piece![1]![0]! - piece![0]![0]!).toBeCloseTo(piece![3]![0]! - piece![2]![0]!, 1);
    const [end] = dots(drawing);
    expect([end!.x, end!.y]).toEqual([expect.closeTo(piece![3]![0]!, 1), expect.closeTo(high, 1)]);
  });

  test.each(["row", "card"] as const)("lies within its %s, whatever it shows", (place) => {
    for (const values of [
      [1],
      [],
      [5, 5, 5],
      [0, 999_999_999],
      [notAvailable, 3, notAvailable, 4, 9],
      [notAvailable],
    ]) {
      expect(layoutFaults(line(values, [], place))).toEqual([]);
    }
  });

  test("leaves gaps open, and is interrupted at a break", () => {
    expect(pieces(line([1, 2, notAvailable, 4, 5])).map((piece) => piece.length)).toEqual([2, 2]);
    expect(pieces(line([1, 2, 3, 4], [2])).map((piece) => piece.length)).toEqual([2, 2]);
    expect(pieces(line([1, notAvailable, 3, 4])).map((piece) => piece.length)).toEqual([2]);
    // The number that stands alone is a mark, smaller than the last.
    const [alone, last] = dots(line([1, notAvailable, 3, 4]));
    expect(alone!.radius).toBeLessThan(last!.radius);
  });

  test("has its dot at the last year with a number, and not where there is none", () => {
    const [whole] = dots(line([1, 2, 3]));
    const [early] = dots(line([1, 2, notAvailable]));
    expect(early!.x).toBeLessThan(whole!.x - 20);
  });

  test("of values all alike runs along the middle, and is not taken for zero", () => {
    const { height } = line([5, 5]);
    const [piece] = pieces(line([5, 5]));
    expect(piece!.map(([, y]) => y)).toEqual([height / 2, height / 2]);
    expect(pieces(line([0, 0]))).toEqual(pieces(line([5, 5])));
  });

  test("of one number is a dot, and of none is nothing", () => {
    expect(pieces(line([7]))).toEqual([]);
    expect(dots(line([7]))).toHaveLength(1);
    expect(line([notAvailable, notAvailable], [], "card").operations).toEqual([]);
    expect(line([]).operations).toEqual([]);
  });

  test("in a card says its first and last year", () => {
    expect(wordsIn(line([1, 2, 3], [], "card"))).toEqual(["2024/25", "2026/27"]);
    expect(wordsIn(line([1], [], "card"))).toEqual(["2024/25"]);
    expect(wordsIn(line([1, 2, 3]))).toEqual([]);
  });

  test("of a figure that the document has not is refused", () => {
    expect(() => smallLine(trendOf([1, 2]).trend, { figures: {} }, "row")).toThrow("does not have");
  });
});

test("the small lines of rows and of key figures are drawn with the charts, by the ids of their trends", () => {
  const sample = sampleDocument();
  const [row, card] = [trendOf([1, 2, 3], [], "trend-row"), trendOf([3, 2, 1], [], "trend-card")];
  const document: Edition = {
    ...sample,
    figures: { ...sample.figures, ...row.figures, ...card.figures },
    sections: sample.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.type === "table") {
          const rows = block.rows.map((each, place) => (place === 0 ? { ...each, trend: row.trend } : each));
          return block.id === "levels" ? { ...block, rows } : block;
        }
        if (block.type !== "key-figures") return block;
        return {
          ...block,
          items: block.items.map((item, place) => (place === 0 ? { ...item, trend: card.trend } : item)),
        };
      }),
    })),
  };
  const { page, narrow } = drawCharts(document, undefined, english);
  for (const drawings of [page, narrow]) {
    expect([...drawings.keys()]).toEqual(expect.arrayContaining(["trend-row", "trend-card", "levels-chart"]));
    expect(drawings.get("trend-row")).toMatchObject({ width: 60, height: 12 });
    expect(drawings.get("trend-card")!.height).toBeGreaterThan(12);
  }
});
