import type { Coordinate } from "../../figures/coordinate.ts";
import type { Figure } from "../../figures/figure.ts";
import { type FigureUse, useOf } from "../../figures/use.ts";
import type { Subject } from "../subject.ts";
import type { Planned } from "./outline.ts";

/** What a planned figure is. */
export function figureOf({ statistics }: Subject, at: Coordinate): Figure {
  return statistics.figure(at);
}

/** A planned figure with how it prints. */
export function use(subject: Subject, { at, format }: Planned): FigureUse {
  return useOf(figureOf(subject, at), format);
}

/** A planned figure in another view. */
export function inView(planned: Planned, view: Coordinate["view"]): Planned {
  return { ...planned, at: { ...planned.at, view } };
}
