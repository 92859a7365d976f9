import { type Cell, cellId } from "../../figures/coordinate.ts";
import type { Value } from "../../figures/value.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { total } from "../../framework/cells.ts";
import type { Dimension } from "../../framework/counted.ts";
import type { Release } from "../../releases/project.ts";
import { isRecord } from "../../yaml/data.ts";
import type { Path, YamlFile } from "../../yaml/parse.ts";
import { existenceFault } from "../existence.ts";
import { dimensionsOf, isRate, measureLabel, measureNamed, measureNames, membersNamed } from "../measures.ts";
import type { WrittenCell } from "../return.ts";
import { approximate, type Fault, foundFault, isFault, readCount, readPublishedRate } from "../values.ts";

/** A figure that was read, and where in the file it stands. */
export interface ReadFigure {
  readonly cell: Cell;
  readonly value: Value;
  readonly path: Path;
}

/** The figures of a return that could be read, what is wrong with the others, and what stands there of all of them. */
export interface ReadFigures {
  readonly figures: ReadFigure[];
  readonly written: WrittenCell[];
  readonly findings: Finding[];
}

/** What the figures of a file are read by, and what has been read of them. */
interface Context extends ReadFigures {
  readonly release: Release;
  readonly yaml: YamlFile;
  /** Where each cell was met first: one may stand under two spellings of its name. */
  readonly met: Map<string, Path>;
}

/** A value of the file: what of its cell is known so far, and the dimensions that are still to come. */
interface Branch {
  readonly cell: Cell;
  readonly dimensions: readonly Dimension[];
  readonly content: unknown;
  readonly path: Path;
}

/** Reads the figures of a return one by one, so that each fault has its place. */
export function readFigures(release: Release, yaml: YamlFile): ReadFigures {
  const context: Context = { release, yaml, figures: [], written: [], findings: [], met: new Map() };
  // Not what the check of the shape gives: it passes over names such as `__proto__` in silence.
  const { figures } = isRecord(yaml.data) ? yaml.data : {};
  if (!isRecord(figures)) return { figures: [], written: [], findings: [] };
  for (const [written, content] of Object.entries(figures)) {
    const path = ["figures", written];
    const measure = measureNamed(release.framework, written);
    const dimensions = dimensionsOf(release.framework, measure);
    if (dimensions) readBranch(context, { cell: { measure, members: [] }, dimensions, content, path });
    else context.findings.push(unknownMeasure(context, measure, path));
  }
  return { figures: context.figures, written: context.written, findings: context.findings };
}

/** Goes down one dimension at a time; a value before the last one is the total over the dimensions that remain. */
function readBranch(context: Context, { cell, dimensions, content, path }: Branch): void {
  const [dimension, ...rest] = dimensions;
  // A rate is of all; what is written below it is of something that rates do not have.
  if (isRate(context.release.framework, cell.measure) && isRecord(content) && !("approximate" in content)) {
    context.findings.push(
      ...Object.keys(content).map((member) => belowRate(context, cell, [...path, member])),
    );
    if (Object.keys(content).length > 0) return;
  }
  if (dimension === undefined || !isRecord(content) || "approximate" in content) {
    const members = [...cell.members, ...dimensions.map(() => total)];
    readLeaf(context, { cell: { ...cell, members }, content, path });
    return;
  }
  for (const [member, below] of Object.entries(content)) {
    const next = [...path, member];
    const [named, other] = membersNamed(dimension, member);
    if (named !== undefined && other === undefined) {
      const deeper = { ...cell, members: [...cell.members, named] };
      readBranch(context, { cell: deeper, dimensions: rest, content: below, path: next });
    } else context.findings.push(unknownMember(context, dimension, member, next));
  }
}

function readLeaf(
  { release, yaml, figures, written, findings, met }: Context,
  { cell, content, path }: Omit<Branch, "dimensions">,
): void {
  const id = cellId(cell);
  if (met.has(id)) {
    findings.push(found("YAML-DUPLICATE-KEY", {}, { location: yaml.locate(path, "key") }));
    return;
  }
  met.set(id, path);
  const text = textOf(yaml, content, path);
  if (text !== undefined && text !== "") written.push({ cell, text, location: yaml.locate(path) });
  const rate = isRate(release.framework, cell.measure);
  const read =
    isRecord(content) || Array.isArray(content)
      ? collection(content)
      : (rate ? readPublishedRate : readCount)(yaml.written(path) ?? "");
  const fault = isFault(read) ? read : existenceFault(release.framework, cell, read);
  if (fault) findings.push(foundFault(fault, { location: yaml.locate(path) }));
  else if (!isFault(read)) figures.push({ cell, value: read, path });
}

/** What stands in the place of a figure, as it was written; undefined where that is not a text. */
function textOf(yaml: YamlFile, content: unknown, path: Path): string | undefined {
  if (!isRecord(content)) return Array.isArray(content) ? undefined : yaml.written(path);
  const text = content["approximate"];
  return typeof text === "string" ? text : undefined;
}

/** The one collection that is a figure is `{ approximate: more than 11,000 }`. */
function collection(content: Record<string, unknown> | readonly unknown[]): Value | Fault {
  if (!isRecord(content)) return { code: "RETURN-SHAPE", args: { what: "list-for-figure" } };
  const text = content["approximate"];
  if (typeof text === "string" && Object.keys(content).length === 1) return approximate(text);
  return { code: "RETURN-SHAPE", args: { what: "names-for-figure" } };
}

function belowRate({ release, yaml }: Context, { measure }: Cell, path: Path): Finding {
  const args = { what: "of-rate", measure: measureLabel(release.framework, measure) } as const;
  return found("RETURN-UNKNOWN-MEMBER", args, { location: yaml.locate(path, "key") });
}

function unknownMeasure({ release, yaml }: Context, written: string, path: Path): Finding {
  const { year } = release.details;
  const args = { what: "measure", written, year, measures: measureNames(release.framework) } as const;
  return found("RETURN-UNKNOWN-MEASURE", args, { location: yaml.locate(path, "key") });
}

function unknownMember(
  { release, yaml }: Context,
  { label, members }: Dimension,
  written: string,
  path: Path,
): Finding {
  const args = {
    // A comma inside a number between brackets makes two values of it, and the second a name.
    what: /^\d+$/.test(written) ? "digits" : "name",
    written,
    dimension: label,
    year: release.details.year,
    members: [...Object.keys(members), total],
  } as const;
  return found("RETURN-UNKNOWN-MEMBER", args, { location: yaml.locate(path, "key") });
}
