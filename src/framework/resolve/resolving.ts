import type { FrameworkArguments, FrameworkPart } from "../../findings/arguments/framework.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Path, YamlFile } from "../../yaml/parse.ts";
import type { Note } from "../model.ts";
import type { FrameworkSource } from "../source/schema.ts";

/** A framework while its names are followed: what its file says, and what was found wrong so far. */
export interface Resolving {
  readonly source: FrameworkSource;
  readonly yaml: YamlFile;
  readonly findings: Finding[];
}

/** Notes a name that nothing in the framework defines. */
export function unknown(at: Resolving, what: FrameworkPart, name: string, path: Path): undefined {
  const args = { what, name, framework: at.source.id };
  at.findings.push(found("FRAMEWORK-REFERENCE", args, { location: at.yaml.locate(path) }));
  return undefined;
}

/** What a name stands for in a record; undefined, and a finding, where it stands for nothing. */
export function named<T>(
  at: Resolving,
  record: Readonly<Record<string, T>>,
  what: FrameworkPart,
  [name, path]: readonly [name: string, path: Path],
): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : unknown(at, what, name, path);
}

/** Notes parts of a table, chart or report that do not go together. */
export function misfit(at: Resolving, path: Path, args: FrameworkArguments["FRAMEWORK-LAYOUT"]): void {
  at.findings.push(found("FRAMEWORK-LAYOUT", args, { location: at.yaml.locate(path) }));
}

export function notesOf(at: Resolving, names: readonly string[], path: Path): Note[] {
  return names.flatMap((id, index) => {
    const text = named(at, at.source.notes, "note", [id, [...path, index]]);
    return text === undefined ? [] : [{ id, text }];
  });
}

/** A record with each of its values made anew; those that cannot be made are left out. */
export function mapRecord<A, B>(
  record: Readonly<Record<string, A>>,
  make: (value: A, name: string) => B | undefined,
): Record<string, B> {
  const entries = Object.entries(record).flatMap(([name, value]) => {
    const made = make(value, name);
    return made === undefined ? [] : [[name, made] as const];
  });
  return Object.fromEntries(entries);
}
