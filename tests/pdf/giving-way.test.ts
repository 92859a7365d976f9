import { expect, test } from "vitest";
import { paginate } from "../../src/render/pdf/layout/paginate.ts";
import type { Piece } from "../../src/render/pdf/layout/pieces.ts";

const top = 64;
/** The foot of a page that has room for 500 points. */
const bottom = top + 500;

function piece(place: string, height: number, more: Partial<Piece> = {}): Piece {
  return { place, height, before: 0, paint: () => {}, ...more };
}
const heading = (place: string) => piece(place, 20, { heads: true, keepWithNext: true });
const chart = (place: string, height: number, shrink = 0) =>
  piece(place, height, { floats: "chart", shrink });

/** What stands on each page, from the top. */
function pagesOf(pieces: readonly Piece[]): string[][] {
  const { placed, pages } = paginate(pieces, bottom);
  return Array.from({ length: pages }, (_, page) =>
    placed.filter((each) => each.page === page).map((each) => each.piece.place),
  );
}

test("what follows a chart that has no room moves up before it", () => {
  expect(pagesOf([piece("a", 300), chart("figure", 300), piece("b", 150), piece("c", 150)])).toEqual([
    ["a", "b"],
    ["figure", "c"],
  ]);
});

test("charts keep their order", () => {
  expect(pagesOf([piece("a", 300), chart("one", 300), chart("two", 100), piece("b", 150)])).toEqual([
    ["a", "b"],
    ["one", "two"],
  ]);
});

test("nothing of another section passes a chart", () => {
  const next = [{ ...heading("section"), barrier: true }, piece("b", 100)];
  expect(pagesOf([piece("a", 300), chart("figure", 300), ...next])).toEqual([
    ["a"],
    ["figure", "section", "b"],
  ]);
});

test("a heading whose chart waits stands above what comes next, and never alone", () => {
  const headed = [piece("a", 300), heading("h"), chart("figure", 300)];
  expect(pagesOf([...headed, piece("b", 100)])).toEqual([["a", "h", "b"], ["figure"]]);
  expect(pagesOf([...headed, piece("b", 200)])).toEqual([["a"], ["h", "figure"], ["b"]]);
});

test("a chart is drawn smaller where that gives it room, and no smaller than it may be", () => {
  const { placed, pages } = paginate([piece("a", 300), chart("figure", 240, 60)], bottom);
  expect(pages).toBe(1);
  expect(placed.map(({ height }) => height)).toEqual([300, 200]);
  expect(paginate([piece("a", 300), chart("figure", 240, 30)], bottom).pages).toBe(2);
});
