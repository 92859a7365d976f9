import { valueAt } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { geographyOf, geographySlug } from "../figures/geography.ts";
import { numberOf, type Value } from "../figures/value.ts";
import type { RevisionPart } from "../findings/arguments/check.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords } from "../framework/cells.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { readVersions, type Version } from "../returns/reading/versions.ts";
import { reproduces } from "../statistics/rates.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Check } from "./check.ts";

/**
 * A figure that is marked as revised and does not say what it was before or why; a source that restates a figure need
 * not name the day. A return that is revised as a whole and names no figure is asked about once. A figure that is not
 * what an earlier version had is queried unless a revision explains it.
 */
export const checkRevisions: Check = ({ statistics, returns }) => {
  const { versions, findings } = readVersions(statistics.project, statistics.release);
  return [
    ...findings,
    ...incomplete(statistics),
    ...returns
      .filter(({ status, entries }) => status === "revised" && entries.every(({ revision }) => !revision))
      .map(({ area, file, head = { file } }) =>
        found("QUERY-REVISION", { what: "whole-return" }, { area, location: head }),
      ),
    ...versions.flatMap((version) => changesSince(statistics, version)),
  ];
};

/** Figures that are named as revised, without what they were before or without a reason. */
function incomplete(statistics: Statistics): Finding[] {
  return statistics.revised.flatMap((at): Finding[] => {
    const { revision = {}, source } = statistics.figure(at);
    const parts = { before: revision.before, reason: revision.reason };
    const missing = (Object.keys(parts) as RevisionPart[]).filter((part) => parts[part] === undefined);
    if (missing.length === 0) return [];
    const framework = frameworkOf(statistics.project.frameworks, at.year) ?? statistics.release.framework;
    const args = { what: "incomplete", label: cellInWords(framework, at), year: at.year, missing } as const;
    const location = source.kind === "stated" ? { location: source.location } : {};
    return [found("QUERY-REVISION", args, { area: geographySlug(at.geography), figure: at, ...location })];
  });
}

/** Figures that are not what an earlier version had, and that no revision with a reason explains. */
function changesSince(statistics: Statistics, { file, whole, observations }: Version): Finding[] {
  return observations.flatMap(({ cell, area, year, value: was }): Finding[] => {
    const at = valueAt(cell, geographyOf(area), year);
    const figure = statistics.figure(at);
    const { value: now, revision, source } = figure;
    const gone = numberOf(now) === undefined && now.kind !== "approximate";
    // A history need not carry every figure; a copy of the same release has to be met by each.
    if (!isKnown(was) || isSame(now, was) || (gone && !whole)) return [];
    const before = revision?.before;
    const explained = isExplained(statistics, figure);
    if (explained && (before === undefined || isSame(before, was))) return [];
    const framework = frameworkOf(statistics.project.frameworks, year) ?? statistics.release.framework;
    const label = cellInWords(framework, at);
    const args = explained
      ? ({ what: "other-before", label, year, version: file, was, now: before! } as const)
      : ({ what: "changed", label, year, version: file, was, now } as const);
    const location = source.kind === "stated" ? { location: source.location } : {};
    return [found("QUERY-REVISION", args, { area, figure: at, ...location })];
  });
}

function isKnown(value: Value): boolean {
  return numberOf(value) !== undefined || value.kind === "approximate";
}

/** A rate that was published is the same as one that is computed and prints as it. */
function isSame(now: Value, was: Value): boolean {
  return JSON.stringify(now) === JSON.stringify(was) || reproduces(now, was);
}

/** A figure is explained by its own revision, and one that is computed by those of what it is made of. */
function isExplained(
  statistics: Statistics,
  { revision, inputs }: Pick<Figure, "revision" | "inputs">,
): boolean {
  if (revision?.reason !== undefined) return true;
  return inputs.some(
    (input) => input.kind === "figure" && isExplained(statistics, statistics.figure(input.at)),
  );
}
