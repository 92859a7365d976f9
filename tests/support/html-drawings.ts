import type { Drawing, Operation, Text } from "../../src/charts/drawing/drawing.ts";
import { focus, grid, text as ink } from "../../src/charts/drawing/palette.ts";
import { widthOf } from "../../src/typography/shape.ts";

/** A drawing made by hand with every operation in it: enough for a renderer, not a chart of any figures. */
export function handDrawing(): Drawing {
  const label = (words: string, x: number, y: number, weight: Text["weight"] = "regular"): Text => ({
    type: "text",
    text: words,
    x,
    y,
    size: 12,
    weight,
    colour: ink,
    width: widthOf(words, weight, 12),
  });
  const clip = { x: 100, y: 20, width: 360, height: 220 };
  const operations: Operation[] = [
    ...[100, 220, 340, 460].map(
      (x): Operation => ({
        type: "stroke",
        path: [
          ["M", x, 20],
          ["L", x, 240],
        ],
        colour: grid,
        width: 1,
        dash: [],
        cap: "butt",
        join: "miter",
      }),
    ),
    ...[300, 120, 40.123456].map(
      (length, index): Operation => ({
        type: "fill",
        path: [
          ["M", 100, 40 + index * 64],
          ["L", 100 + length, 40 + index * 64],
          ["L", 100 + length, 72 + index * 64],
          ["L", 100, 72 + index * 64],
          ["Z"],
        ],
        colour: focus,
        clip,
      }),
    ),
    {
      type: "stroke",
      path: [
        ["M", 120, 230],
        ["C", 200, 100, 300, 300, 440, 60],
      ],
      colour: "#F46A25",
      width: 2,
      dash: [6, 3],
      cap: "round",
      join: "round",
      clip,
    },
    label("Category 1", 16, 60),
    label("Category 2", 16, 124),
    label("Tŷ Ddewi & Llŷn", 4, 188),
    label("1,015 offenders", 405, 60, "bold"),
    label("AVATAR Toffee, 10.5% to 11.1%", 110, 270),
  ];
  return { width: 500, height: 280, operations };
}
