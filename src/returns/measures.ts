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

/** Every name of a dimension's member that a figure can be given under, with the total's. */
function memberNames(dimension: Dimension): string[] {
  return [...Object.keys(dimension.members), total];
}

/**
 * What a name means in a dimension, however it is written: category-1, Category 1, CATEGORY_1 or 1; the total by its
 * name or label. Several where a label is that of several members; none where it means nothing.
 */
export function membersNamed(dimension: Dimension, written: string): readonly string[] {
  const all = memberNames(dimension);
  if (all.includes(written)) return [written];
  const name = plainName(written);
  if (name === "") return [];
  const own = all.filter(
    (id) => plainName(id) === name || plainName(id) === `${plainName(dimension.id)}-${name}`,
  );
  if (own.length > 0) return own;
  const labelled = all.filter((id) => {
    const label = id === total ? dimension.total : (dimension.members[id]?.label ?? "");
    return plainName(label) === name;
  });
  return labelled;
}

/** What can be given a figure under a name, however it is written: by its id, or by its label. */
export function measureNamed(framework: Framework, written: string): string {
  const names = measureNames(framework);
  if (names.includes(written)) return written;
  const name = plainName(written);
  const byId = names.filter((id) => plainName(id) === name);
  if (byId.length === 1) return byId[0]!;
  const byLabel = names.filter((id) => plainName(measureLabel(framework, id)) === name);
  return byLabel.length === 1 ? byLabel[0]! : written;
}

/** A name without what people write in one way or another: capitals, spaces, hyphens and underscores. */
function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015-]+/g, "-");
}
