import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Figure } from "../../src/figures/figure.ts";
import { count, type Value } from "../../src/figures/value.ts";
import { parseYear } from "../../src/figures/year.ts";
import { diskFiles } from "../../src/files/disk.ts";
import { type Boundaries, loadBoundaries } from "../../src/reference/boundaries.ts";
import type { Chart } from "../../src/report/edition/edition.ts";
import { madeFigure, printedFigure } from "../support/figures.ts";

/** Charts made in a line, with the figures that they show. */
export interface Made {
  readonly chart: Chart;
  readonly document: { readonly figures: Record<string, Figure> };
}

export const releaseLabel = "Illustrative figures, invented. Not an official publication.";

type Cell = number | Value;

/** `values` has a list for each series, in the order of the points; a number is a count. */
export function chartOf(
  kind: Chart["kind"],
  points: readonly string[],
  values: Readonly<Record<string, readonly Cell[]>>,
  extra: Omit<Partial<Chart>, "breaks"> & {
    readonly decimals?: number;
    readonly status?: Figure["status"];
    /** Of all lines where none are named. */
    readonly breaks?: readonly {
      readonly before: number;
      readonly label: string;
      readonly series?: readonly number[];
    }[];
  } = {},
): Made {
  const figures: Record<string, Figure> = {};
  const { decimals = 0, status = "final", breaks = [], ...rest } = extra;
  const series = Object.entries(values).map(([label, cells]) => ({
    label,
    values: cells.map((cell, index) => {
      const id = `${label}/${index}`;
      const figure = madeFigure(id, typeof cell === "number" ? count(cell) : cell, status);
      figures[id] = figure;
      return printedFigure(figure, decimals);
    }),
  }));
  const chart: Chart = {
    type: "chart",
    id: "chart",
    number: 1,
    kind,
    headline: [],
    subtitle: "",
    alternative: [],
    remarks: [],
    points: points.map((label) => ({ id: label, label })),
    years: points.every((label) => parseYear(label) !== undefined),
    series,
    breaks: breaks.map((each) => ({
      series: series.map((_, index) => index),
      sentence: `${each.label}.`,
      ...each,
    })),
    unit: "offenders",
    table: "table",
    source: "",
    label: releaseLabel,
    ...rest,
  };
  return { chart, document: { figures } };
}

/** A chart with what its points are set against. */
export function withReference({ chart, document }: Made, label: string, value: Value, decimals = 0): Made {
  const figure = madeFigure("reference", value, "provisional");
  return {
    chart: { ...chart, reference: { label, value: printedFigure(figure, decimals) } },
    document: { figures: { ...document.figures, reference: figure } },
  };
}

export function years(first: number, howMany: number): string[] {
  return Array.from(
    { length: howMany },
    (_, index) => `${first + index}/${String((first + index + 1) % 100).padStart(2, "0")}`,
  );
}

export function rate(numerator: number, denominator: number): Value {
  return { kind: "rate", numerator, denominator, base: 100_000 };
}

const reference = new URL("../../data/reference/", import.meta.url);

export const areas = readFileSync(new URL("areas.csv", reference), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","))
  .map(([code, name, slug]) => ({ code: code!, name: name!, slug: slug! }));

const shipped = await loadBoundaries(diskFiles(fileURLToPath(reference)), "boundaries.json", areas);

/** The boundaries that the program comes with, as a new object each time. */
export function boundaries(): Boundaries {
  return structuredClone(shipped.boundaries);
}
