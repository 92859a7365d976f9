import { expect, test } from "vitest";
import { placement } from "../../src/render/pdf/blocks/picture.ts";

/** Where the corners of the stored picture must come to stand, by EXIF: its first row and first column. */
const upright: [number, string, string][] = [
  [1, "top", "left"],
  [2, "top", "right"],
  [3, "bottom", "right"],
  [4, "bottom", "left"],
  [5, "left", "top"],
  [6, "right", "top"],
  [7, "right", "bottom"],
  [8, "left", "bottom"],
];

test.each(upright)(
  "orientation %i puts the first row at the %s and the first column at the %s",
  (orientation, row, column) => {
    const [a, b, c, d, e, f] = placement(orientation, 10, 20, 30, 40);
    const at = (u: number, v: number) => ({ x: a * u + c * v + e, y: b * u + d * v + f });
    const sides = { top: ["y", 20], bottom: ["y", 60], left: ["x", 10], right: ["x", 40] } as const;
    const [rowAxis, rowPlace] = sides[row as keyof typeof sides];
    const [columnAxis, columnPlace] = sides[column as keyof typeof sides];
    // The first row is at the top of the picture's own space, where v is 1; the first column is where u is 0.
    for (const u of [0, 1]) expect(at(u, 1)[rowAxis]).toBe(rowPlace);
    for (const v of [0, 1]) expect(at(0, v)[columnAxis]).toBe(columnPlace);
  },
);
