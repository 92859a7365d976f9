import fc from "fast-check";
import { expect, test } from "vitest";
import type { Segment } from "../../src/charts/drawing/drawing.ts";
import { pathData } from "../../src/render/html/svg-path.ts";

const coordinate = fc.double({ min: -700, max: 1200, noNaN: true });
const further = fc.oneof(
  fc.tuple(fc.constant("M" as const), coordinate, coordinate),
  fc.tuple(fc.constant("L" as const), coordinate, coordinate),
  fc.tuple(fc.constant("C" as const), coordinate, coordinate, coordinate, coordinate, coordinate, coordinate),
  fc.tuple(fc.constant("Z" as const)),
);
const paths = fc
  .tuple(fc.tuple(fc.constant("M" as const), coordinate, coordinate), fc.array(further, { maxLength: 40 }))
  .map(([start, rest]): Segment[] => [start, ...rest]);

test("a path read back is the path that was written, to half a tenth of a point", () => {
  fc.assert(
    fc.property(paths, (path) => {
      const read = readPath(pathData(path));
      expect(read.map(([letter]) => letter)).toEqual(path.map(([letter]) => letter));
      read.forEach(([, ...numbers], index) => {
        const [, ...wanted] = path[index]!;
        numbers.forEach((number, place) => {
          expect(Math.abs(number - wanted[place]!)).toBeLessThan(0.0501);
        });
      });
    }),
  );
});

test("common path data are short", () => {
  const path: Segment[] = [
    ["M", 10, 20.04],
    ["L", 10.5, 19.5],
    ["L", 0.4, 0],
    ["Z"],
    ["M", 1, 1],
    ["M", 2, 2],
    ["L", 3, 3],
  ];
  expect(pathData(path)).toBe("M10 20l.5-.5-10.1-19.5zM1 1M2 2l1 1");
});

/** The SVG rules for the commands that are written: implicit repetition, and z going back to the start. */
function readPath(data: string): Segment[] {
  const tokens = data.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const segments: Segment[] = [];
  let command = "";
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let at = 0;
  const next = () => Number(tokens[at++]);
  while (at < tokens.length) {
    if (/[a-z]/i.test(tokens[at]!)) command = tokens[at++]!;
    else if (command === "M") command = "L";
    if (command === "z") {
      segments.push(["Z"]);
      [x, y] = [startX, startY];
    } else if (command === "M") {
      [x, y] = [next(), next()];
      [startX, startY] = [x, y];
      segments.push(["M", x, y]);
    } else {
      const numbers = Array.from(
        { length: command === "c" ? 6 : 2 },
        (_, index) => next() + (index % 2 ? y : x),
      );
      [x, y] = numbers.slice(-2) as [number, number];
      segments.push([command === "c" ? "C" : "L", ...numbers] as unknown as Segment);
    }
  }
  return segments;
}
