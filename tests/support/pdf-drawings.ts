import type { Drawing } from "../../src/charts/drawing/drawing.ts";
import type { Chart, Edition } from "../../src/report/edition/edition.ts";
import { missingGlyph } from "../../src/typography/coverage.ts";
import { widthOf } from "../../src/typography/shape.ts";

/** A small drawing made by hand, with a bar, a dashed line and words, for each chart of a document. */
export function handMadeDrawings(document: Edition): Map<string, Drawing> {
  const charts = document.sections
    .flatMap((section) => section.blocks)
    .filter((block): block is Chart => block.type === "chart");
  return new Map(charts.map((chart) => [chart.id, handMadeDrawing(`Drawing of ${chart.id}`)]));
}

export function handMadeDrawing(words: string): Drawing {
  const text = (content: string, x: number, y: number, weight: "regular" | "bold" = "regular") => ({
    type: "text" as const,
    text: content,
    x,
    y,
    size: 10,
    weight,
    colour: "#1B2733",
    // What cannot be printed has no width; that it is refused is for the renderer to show.
    width: missingGlyph(content) ? 0 : widthOf(content, weight, 10),
  });
  const box = (x: number, y: number, width: number, height: number) =>
    [["M", x, y], ["L", x + width, y], ["L", x + width, y + height], ["L", x, y + height], ["Z"]] as const;
  return {
    width: 480,
    height: 220,
    operations: [
      { type: "fill", path: box(60, 40, 120, 150), colour: "#12436D" },
      {
        type: "fill",
        path: box(220, 90, 120, 100),
        colour: "#F46A25",
        clip: { x: 0, y: 0, width: 480, height: 220 },
      },
      {
        type: "stroke",
        path: [
          ["M", 40, 190],
          ["C", 100, 100, 200, 60, 440, 50],
        ],
        colour: "#3D3D3D",
        width: 1.5,
        dash: [4, 2],
        cap: "round",
        join: "round",
      },
      text(words, 60, 20, "bold"),
      text("Category 1", 70, 210),
      text("Category 2", 230, 210),
    ],
  };
}
