import type { Finding } from "../findings/finding.ts";
import type { AreaNames } from "../reference/area-names.ts";

/**
 * The slugs of the areas that a finding is told to: the area that it is about, and the one that its return is named
 * after, which can be another one by mistake. Empty where it concerns all.
 */
export function areasConcerned(finding: Finding, names: Pick<AreaNames, "find">): string[] {
  // That one is told to each of the two by itself.
  const file = finding.code === "RETURN-FILE-NAME" ? undefined : finding.location?.file;
  const slugs = [finding.area, file === undefined ? undefined : namedAfter(file, names)];
  return [...new Set(slugs.filter((slug) => slug !== undefined))];
}

/** The slug of the area that a file in the folder of returns is named after. */
export function namedAfter(file: string, names: Pick<AreaNames, "find">): string | undefined {
  const named = /[\\/]returns[\\/]([^\\/]+)\.[^.\\/]*$/.exec(file)?.[1];
  return named === undefined ? undefined : names.find(named)?.slug;
}
