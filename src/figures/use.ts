import type { Figure } from "./figure.ts";
import type { Format } from "./format.ts";

/** A figure where it is printed, and how. */
export interface FigureUse {
  readonly type: "figure";
  readonly figure: Figure;
  readonly format: Format;
}

export function useOf(figure: Figure, format: Format): FigureUse {
  return { type: "figure", figure, format };
}
