import { type Cell, cellId } from "../../figures/coordinate.ts";
import { total } from "../../framework/cells.ts";
import type { Dimension } from "../../framework/counted.ts";
import type { Framework } from "../../framework/model.ts";
import { dimensionsOf, measureNamed, membersNamed } from "../../returns/measures.ts";
import { isRecord } from "../../yaml/data.ts";
import type { Path, YamlFile } from "../../yaml/parse.ts";

/** Where a figure stands in a return, and what stands there. */
export interface PlacedFigure {
  readonly path: Path;
  readonly text: string;
}

/** Every figure of a return by its cell, under whatever names and in whatever short form it is written. */
export function placedFigures(framework: Framework, yaml: YamlFile): ReadonlyMap<string, PlacedFigure> {
  const placed = new Map<string, PlacedFigure>();
  const go = (cell: Cell, dimensions: readonly Dimension[], content: unknown, path: Path): void => {
    const [dimension, ...rest] = dimensions;
    if (dimension === undefined || !isBelow(content)) {
      // A value before the last dimension is the total over those that remain.
      const id = cellId({ ...cell, members: [...cell.members, ...dimensions.map(() => total)] });
      if (!placed.has(id)) placed.set(id, { path, text: textOf(yaml, content, path) });
      return;
    }
    for (const [written, below] of Object.entries(content)) {
      const [member, other] = membersNamed(dimension, written);
      if (member === undefined || other !== undefined) continue;
      go({ ...cell, members: [...cell.members, member] }, rest, below, [...path, written]);
    }
  };
  const figures = isRecord(yaml.data) ? yaml.data["figures"] : undefined;
  for (const [written, content] of Object.entries(isRecord(figures) ? figures : {})) {
    const measure = measureNamed(framework, written);
    const dimensions = dimensionsOf(framework, measure);
    if (dimensions) go({ measure, members: [] }, dimensions, content, ["figures", written]);
  }
  return placed;
}

/** Where a figure that is not there belongs, by the names that the file uses; `inWay` leads to a value above it. */
export function pathFor(
  framework: Framework,
  { measure, members }: Cell,
  yaml: YamlFile,
): { readonly path: Path; readonly inWay?: Path } {
  const figures = isRecord(yaml.data) ? yaml.data["figures"] : undefined;
  const names = isRecord(figures) ? Object.keys(figures) : [];
  const path: string[] = [
    "figures",
    names.find((name) => measureNamed(framework, name) === measure) ?? measure,
  ];
  let content: unknown = isRecord(figures) ? figures[path[1]!] : undefined;
  const dimensions = dimensionsOf(framework, measure) ?? [];
  for (const [index, dimension] of dimensions.entries()) {
    if (content !== undefined && content !== null && !isBelow(content)) return { path, inWay: [...path] };
    const below = isBelow(content) ? content : {};
    const member = members[index]!;
    const written = Object.keys(below).find((name) => membersNamed(dimension, name).join() === member);
    path.push(written ?? member);
    content = below[path.at(-1)!];
  }
  return { path };
}

function isBelow(content: unknown): content is Record<string, unknown> {
  return isRecord(content) && !("approximate" in content);
}

function textOf(yaml: YamlFile, content: unknown, path: Path): string {
  if (isRecord(content)) return typeof content["approximate"] === "string" ? content["approximate"] : "";
  return yaml.written(path) ?? (Array.isArray(content) ? JSON.stringify(content) : "");
}
