import { total } from "../framework/cells.ts";
import type { Dimension } from "../framework/counted.ts";
import type { Framework } from "../framework/model.ts";

/** The dimensions of a measure in order; none of a rate, and undefined where there is nothing of that name. */
export function dimensionsOf(framework: Framework, measure: string): readonly Dimension[] | undefined {
  if (Object.hasOwn(framework.measures, measure)) {
    return framework.measures[measure]!.dimensions;
  }
  return isRate(framework, measure) ? [] : undefined;
}

export function isRate(framework: Framework, measure: string): boolean {
  return Object.hasOwn(framework.rates, measure);
}

/** Everything that a return can give a figure of, measures before rates. */
export function measureNames(framework: Framework): string[] {
  return [...Object.keys(framework.measures), ...Object.keys(framework.rates)];
}

export function measureLabel(framework: Framework, measure: string): string {
  return (framework.measures[measure] ?? framework.rates[measure])?.label ?? measure;
}

/** Every dimension of some frameworks, each once. */
export function dimensionNames(frameworks: readonly Framework[]): string[] {
  return [...new Set(frameworks.flatMap((framework) => Object.keys(framework.dimensions)))];
}

/** Whether a dimension has a member of that name, or the name is that of the total over it. */
export function hasMember(dimension: Dimension, name: string): boolean {
  return name === total || Object.hasOwn(dimension.members, name);
}
