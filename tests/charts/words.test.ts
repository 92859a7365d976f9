import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { drawChart, drawCharts } from "../../src/charts/draw.ts";
import type { Drawing } from "../../src/charts/drawing/drawing.ts";
import { notAvailable, notCollected } from "../../src/figures/value.ts";
import { standAlone } from "../../src/render/png/stand-alone.ts";
import { english } from "../../src/words/english/english.ts";
import type { Words } from "../../src/words/words.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { cases } from "./cases.ts";
import { boundaries, chartOf, type Made, years } from "./charts.ts";
import { funnelOf } from "./comparing.ts";

function placesIn(texts: unknown, path: string): string[] {
  if (typeof texts !== "object" || texts === null) return [path];
  return Object.entries(texts).flatMap(([key, each]) => placesIn(each, `${path}.${key}`));
}

const places = [...placesIn(english.charts, "charts"), ...placesIn(english.values, "values")];

/** The one word of a place in a language that nobody speaks; short, so that it is never cut. */
const word = (place: string) => `w${places.indexOf(place)}w`;

/** A language in which every text is the word of its own place, followed by what it is said of. */
function pretended<T>(texts: T, path: string): T {
  if (typeof texts === "string") return word(path) as T;
  if (typeof texts === "function") return ((...said: unknown[]) => [word(path), ...said].join(" ")) as T;
  const entries = Object.entries(texts as object);
  return Object.fromEntries(entries.map(([key, each]) => [key, pretended(each, `${path}.${key}`)])) as T;
}

const language: Words = {
  ...english,
  values: pretended(english.values, "values"),
  charts: pretended(english.charts, "charts"),
};

const signs = Object.keys(english.values.signs);
const map = boundaries();
const tokens = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}\d]*/gu) ?? [];
const said = (drawing: Drawing) =>
  drawing.operations.flatMap((each) => (each.type === "text" ? [each.text] : [])).join(" ");

const charts: readonly Made[] = [
  ...Object.values(cases),
  chartOf("map", ["suffolk", "norfolk"], { Offenders: [1, 2] }),
  funnelOf([{ label: "Suffolk", numerator: 20, denominator: 100 }], {
    reference: { label: "Wales", value: 21 },
  }),
  chartOf("lines", years(2027, 2), { One: [1, 2], Two: [notAvailable, notCollected] }),
];

test("in another language a drawing has no word that is neither in its data nor in the language", () => {
  for (const { chart, document } of charts) {
    const known = new Set([...tokens(JSON.stringify([chart, document, signs])), ...places.map(word)]);
    const drawing = drawChart(chart, document, map, language);
    expect(tokens(said(drawing)).filter((each) => !known.has(each))).toEqual([]);
  }
});

test("every word that the language has for charts is said by some chart or beside it", () => {
  const document = sampleDocument();
  const drawings = drawCharts(document, undefined, language);
  const alone = document.sections
    .flatMap(({ blocks }) => blocks.filter((block) => block.type === "chart"))
    .map((chart) => standAlone(chart, document, drawings.page.get(chart.id)!, language));
  const drawn = charts.map(({ chart, document }) => drawChart(chart, document, map, language));
  const all = [...alone, ...drawn].map(said).join(" ");
  expect(placesIn(english.charts, "charts").filter((place) => !all.includes(word(place)))).toEqual([]);
  expect(all).toContain(`${word("charts.sign")} [z] ${word("values.signs.[z]")}`);
});

test("a drawing in one language is not taken for one in another", () => {
  const { chart, document } = cases["bars, nothing"]!;
  expect(said(drawChart(chart, document, undefined, english))).toContain(english.charts.noFigures);
  expect(said(drawChart(chart, document, undefined, language))).toContain(word("charts.noFigures"));
  expect(said(drawChart(chart, document, undefined, english))).toContain(english.charts.noFigures);
});

test("charts and their PNG are handed their language", () => {
  for (const folder of ["charts", "render/png"]) {
    const root = fileURLToPath(new URL(`../../src/${folder}/`, import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    expect(files.filter((name) => readFileSync(root + name, "utf8").includes("english"))).toEqual([]);
  }
});
