import type { Cell } from "../figures/coordinate.ts";
import type { Value } from "../figures/value.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { total } from "../framework/cells.ts";
import { isRecord } from "../framework/source/tree.ts";
import type { Release } from "../releases/project.ts";
import type { Path, YamlFile } from "../yaml/parse.ts";
import { existenceFault } from "./existence.ts";
import { type Fault, isFault, readCount, readPublishedRate } from "./values.ts";

/** What to do where the shape of a return is not that of the form. */
export const compare = "Compare with a fresh form (`mappa new return`).";

/** The figures of a return that could be read, and what is wrong with the others. */
export interface ReadFigures {
  readonly entries: { cell: Cell; value: Value; path: Path }[];
  readonly findings: Finding[];
}

/** Reads the figures of a return one by one, so that each fault has its place. */
export function readFigures(release: Release, yaml: YamlFile, figures: Record<string, unknown>): ReadFigures {
  const { framework } = release;
  const result: ReadFigures = { entries: [], findings: [] };
  for (const [measure, content] of Object.entries(figures)) {
    const path = ["figures", measure];
    const dimensions = Object.hasOwn(framework.measures, measure)
      ? framework.measures[measure]!.dimensions
      : Object.hasOwn(framework.rates, measure)
        ? []
        : undefined;
    if (!dimensions) {
      result.findings.push(
        found(
          "RETURN-UNKNOWN-MEASURE",
          {
            problem: `There is no measure '${measure}' in ${release.details.year}.`,
            remedy: `Use one of: ${[...Object.keys(framework.measures), ...Object.keys(framework.rates)].join(", ")}.`,
          },
          { location: yaml.locate(path, "key") },
        ),
      );
      continue;
    }
    walk(release, yaml, { measure, members: [] }, dimensions, content, path, result);
  }
  return result;
}

/** Goes down one dimension at a time; a value before the last one is the total over the dimensions that remain. */
function walk(
  release: Release,
  yaml: YamlFile,
  cell: Cell,
  dimensions: readonly string[],
  content: unknown,
  path: Path,
  result: ReadFigures,
): void {
  const [dimension, ...rest] = dimensions;
  if (dimension === undefined || !isRecord(content) || "approximate" in content) {
    const filled: Cell = {
      measure: cell.measure,
      members: [...cell.members, ...dimensions.map(() => total)],
    };
    leaf(release, yaml, filled, content, path, result);
    return;
  }
  const members = release.framework.dimensions[dimension]!.members;
  for (const [member, below] of Object.entries(content)) {
    const next = [...path, member];
    if (member !== total && !Object.hasOwn(members, member)) {
      const digits = /^\d+$/.test(member);
      result.findings.push(
        found(
          "RETURN-UNKNOWN-MEMBER",
          {
            problem: `'${member}' is not a ${release.framework.dimensions[dimension]!.label.toLowerCase()} in ${release.details.year}.`,
            remedy: digits
              ? "A comma inside a number splits it here: write 1204, not 1,204."
              : `Use one of: ${[...Object.keys(members), total].join(", ")}.`,
          },
          { location: yaml.locate(next, "key") },
        ),
      );
      continue;
    }
    walk(
      release,
      yaml,
      { measure: cell.measure, members: [...cell.members, member] },
      rest,
      below,
      next,
      result,
    );
  }
}

function leaf(
  release: Release,
  yaml: YamlFile,
  cell: Cell,
  content: unknown,
  path: Path,
  result: ReadFigures,
): void {
  const read = readLeaf(release, yaml, cell, content, path);
  const fault = isFault(read) ? read : existenceFault(release.framework, cell, read);
  if (fault) result.findings.push(found(fault.code, fault.args, { location: yaml.locate(path) }));
  else if (!isFault(read)) result.entries.push({ cell, value: read, path });
}

function readLeaf(release: Release, yaml: YamlFile, cell: Cell, content: unknown, path: Path): Value | Fault {
  if (isRecord(content)) {
    if (typeof content["approximate"] === "string" && Object.keys(content).length === 1) {
      return { kind: "approximate", text: content["approximate"].slice(0, 60) };
    }
    return {
      code: "RETURN-SHAPE",
      args: { problem: "There are names here where a figure was expected.", remedy: compare },
    };
  }
  if (Array.isArray(content))
    return {
      code: "RETURN-SHAPE",
      args: { problem: "There is a list here where a figure was expected.", remedy: compare },
    };
  const written = yaml.written(path) ?? "";
  return release.framework.rates[cell.measure] ? readPublishedRate(written) : readCount(written);
}
