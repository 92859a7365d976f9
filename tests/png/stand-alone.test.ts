import { expect, test } from "vitest";
import { drawCharts } from "../../src/charts/draw.ts";
import { standAlone } from "../../src/render/png/stand-alone.ts";
import type { Chart } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { english } from "../../src/words/english/english.ts";
import { sampleDocument } from "../support/sample-document.ts";

const document = sampleDocument();
const drawings = drawCharts(document, undefined, english).page;
const charts = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === "chart"));

test.each(charts.map((chart): [string, Chart] => [chart.id, chart]))("%s can leave its page", (id, chart) => {
  const drawing = standAlone(chart, document, drawings.get(id)!, english);
  const texts = drawing.operations.filter((operation) => operation.type === "text");
  const all = texts.map((operation) => operation.text).join(" ");
  for (const words of [plainText(chart.headline), chart.subtitle, chart.label!, chart.source]) {
    expect(all).toContain(words);
  }
  expect(all).toContain(document.runningHeader);
  for (const { x, y, width, size } of texts) {
    expect(x).toBeGreaterThanOrEqual(20);
    expect(x + width).toBeLessThanOrEqual(drawing.width - 20);
    expect(y - size).toBeGreaterThanOrEqual(10);
    expect(y).toBeLessThanOrEqual(drawing.height - 10);
  }
});

test("signs in the picture are explained in it", () => {
  const chart = charts.find((each) => each.id === "levels-chart")!;
  const drawing = standAlone(chart, document, drawings.get(chart.id)!, english);
  const words = drawing.operations.flatMap((operation) =>
    operation.type === "text" ? [operation.text] : [],
  );
  expect(words.some((text) => text.startsWith("[z] not applicable"))).toBe(true);
});
