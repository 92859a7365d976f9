import { describe, expect, test } from "vitest";
import type { Drawing, Operation } from "../../src/charts/drawing/drawing.ts";
import { drawingToSvg } from "../../src/render/html/svg.ts";
import { handDrawing } from "../support/html-drawings.ts";

const words = { id: "chart", title: "A & B", description: "What <it> shows." };
const drawn = (...operations: Operation[]): Drawing => ({ width: 100, height: 50.125, operations });

describe("a drawing as SVG", () => {
  test("has a name, a description and ids that begin with its own", () => {
    const svg = drawingToSvg(handDrawing(), words);
    expect(svg).toContain('role="img" aria-labelledby="chart-title chart-desc"');
    expect(svg).toContain('<title id="chart-title">A &amp; B</title>');
    expect(svg).toContain('<desc id="chart-desc">What &lt;it&gt; shows.</desc>');
    for (const [, id] of svg.matchAll(/ id="([^"]+)"/g)) expect(id).toMatch(/^chart-/);
  });

  test("is the same every time", () => {
    expect(drawingToSvg(handDrawing(), words)).toBe(drawingToSvg(handDrawing(), words));
  });

  test("keeps every text as text", () => {
    const drawing = handDrawing();
    const texts = drawing.operations.filter((operation) => operation.type === "text");
    expect(drawingToSvg(drawing, words).match(/<text /g)).toHaveLength(texts.length);
  });

  test("defines a clip rectangle once", () => {
    const svg = drawingToSvg(handDrawing(), words);
    expect(svg.match(/<clipPath /g)).toHaveLength(1);
    expect(svg.match(/clip-path="url\(#chart-clip-1\)"/g)).toHaveLength(4);
  });

  test("writes paths and strokes in full", () => {
    const svg = drawingToSvg(
      drawn({
        type: "stroke",
        path: [["M", 0.004, -0.001], ["L", 1.005, 2], ["C", 1, 2, 3, 4, 5.678, 6], ["Z"]],
        colour: "#12436D",
        width: 1.5,
        dash: [4, 2],
        cap: "round",
        join: "bevel",
      }),
      words,
    );
    expect(svg).toContain(
      '<path fill="none" stroke="#12436D" stroke-width="1.5" stroke-dasharray="4 2" stroke-linecap="round" ' +
        'stroke-linejoin="bevel" d="M0 0l1 2c0 0 2 2 4.7 4z"/>',
    );
    expect(svg).toContain('viewBox="0 0 100 50.13"');
  });

  test("refuses what it does not know and what is no number", () => {
    const unknown = { type: "gradient" } as unknown as Operation;
    expect(() => drawingToSvg(drawn(unknown), words)).toThrow("unknown operation");
    const lost: Operation = { type: "fill", path: [["M", Number.NaN, 0]], colour: "#000" };
    expect(() => drawingToSvg(drawn(lost), words)).toThrow("not a number");
  });
});
