import { valueAt } from "../../src/figures/coordinate.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { ofArea } from "../../src/figures/geography.ts";
import type { Value } from "../../src/figures/value.ts";
import { parseYear } from "../../src/figures/year.ts";
import type { PrintedFigure } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { printFigure } from "../../src/words/print-figure.ts";

/** A figure that a test makes; only its value and status matter to it. */
export function madeFigure(id: string, value: Value, status: Figure["status"] = "final"): Figure {
  const cell = { measure: "eligible", members: ["total", "total"] };
  return {
    id,
    at: valueAt(cell, ofArea("suffolk"), parseYear("2031/32")!),
    value,
    status,
    basis: "snapshot",
    inputs: [],
    notes: [],
    source: { kind: "none" },
  };
}

/** A figure as an edition prints it. */
export function printedFigure(figure: Figure, decimals: number): PrintedFigure {
  const format = { decimals };
  return { type: "figure", figure: figure.id, format, ...printFigure(english, figure, format) };
}
