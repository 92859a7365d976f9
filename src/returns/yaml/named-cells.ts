import { cellId } from "../../figures/coordinate.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { parseCell } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import type { Path, YamlFile } from "../../yaml/parse.ts";
import type { Envelope } from "./envelope.ts";

/** A cell that a return names beside its figures. */
export interface NamedCell {
  /** As it is written. */
  readonly cell: string;
  readonly path: Path;
  /** The whole of it; undefined where the framework has no such cell. */
  readonly id: string | undefined;
  /** Where it is named; what notes and revisions say is printed with the figure. */
  readonly part: "notes" | "revised" | "explanations";
}

/** Every cell that notes, marks of revision and explanations name, in this order. */
export function namedCells(framework: Framework, envelope: Envelope): NamedCell[] {
  const named = (cell: string, part: NamedCell["part"], ...path: Path): NamedCell => {
    const known = parseCell(framework, cell);
    return { cell, part, path: [part, ...path], id: known && cellId(known) };
  };
  return [
    ...Object.keys(envelope.notes).map((cell) => named(cell, "notes", cell)),
    ...envelope.revised.map((each, index) =>
      typeof each === "string" ? named(each, "revised", index) : named(each.cell, "revised", index, "cell"),
    ),
    ...envelope.explanations.flatMap(({ cell }, index) =>
      cell === undefined ? [] : [named(cell, "explanations", index, "cell")],
    ),
  ];
}

export function unknownCells(yaml: YamlFile, named: readonly NamedCell[]): Finding[] {
  return named
    .filter(({ id }) => id === undefined)
    .map(({ cell, path }) =>
      found("RETURN-UNKNOWN-MEASURE", { what: "cell", written: cell }, { location: yaml.locate(path) }),
    );
}

/** Notes and marks of revision on figures that the return does not state: they would be printed nowhere. */
export function unusedNotes(
  yaml: YamlFile,
  area: string,
  named: readonly NamedCell[],
  stated: ReadonlySet<string>,
): Finding[] {
  return named
    .filter(({ id, part }) => part !== "explanations" && id !== undefined && !stated.has(id))
    .map(({ cell, path }) => found("NOTE-UNUSED", { cell }, { location: yaml.locate(path), area }));
}
