import type { Figure } from "../../figures/figure.ts";
import { changeShown, type Format } from "../../figures/format.ts";
import { roundNumber } from "../../figures/number.ts";
import type { Sign } from "../../figures/sign.ts";
import { numberOf } from "../../figures/value.ts";
import type { PrintedFigure } from "../../report/edition/edition.ts";

export interface PlotCell {
  /** Where to draw it; undefined for what is not a number, which leaves a gap. */
  readonly value: number | undefined;
  /** The same rounded as it is printed. */
  readonly rounded: number | undefined;
  /** As every output prints it: `1,015 [r]`, `[x]`. */
  readonly text: string;
  /** The same without the sign of its status: `1,015`. */
  readonly plain: string;
  /** The sign of its status, where it has one: `[r]`. */
  readonly sign?: Sign;
}

/** Confidence limits in the unit of the value that they belong to. */
export interface PlotLimits {
  readonly lower: number;
  readonly upper: number;
}

export function cellOf(use: PrintedFigure, figure: Figure): PlotCell {
  const value = plottedNumber(figure, use.format);
  return {
    value,
    rounded: value === undefined ? undefined : roundNumber(value, decimalsOf(figure, use.format)),
    text: use.text,
    plain: use.value,
    ...(use.sign && { sign: use.sign }),
  };
}

/** The limits that a figure is; undefined for one that is none. */
export function limitsOf({ value }: Figure): PlotLimits | undefined {
  if (value.kind !== "interval") return undefined;
  return { lower: value.lower, upper: value.upper };
}

/** What a share or rate is of; undefined for a figure that does not say it. */
export function denominatorOf({ value }: Figure): number | undefined {
  return value.kind === "rate" && value.denominator > 0 ? value.denominator : undefined;
}

/** As many decimals as the figure is printed with. */
function decimalsOf({ value }: Figure, { decimals }: Format): number {
  if (value.kind === "count") return 0;
  return value.kind === "published-rate" ? value.decimals : decimals;
}

/** The number that is drawn; of a change that is printed in per cent, the percentage. */
function plottedNumber({ value }: Figure, format: Format): number | undefined {
  if (value.kind === "change") return changeShown(value, format);
  return numberOf(value);
}
