import type { Ages } from "../../figures/population.ts";
import type { FrameworkArguments, FrameworkPart } from "../../findings/arguments/framework.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Path, YamlFile } from "../../yaml/parse.ts";
import type { Note } from "../counted.ts";
import type { PlaceName } from "../layout.ts";
import type { FrameworkSource } from "../source/schema.ts";

/** What frameworks name and do not define: what reference data have. */
export interface Surroundings {
  readonly sets: readonly GroupSet[];
  /** The estimates that have populations of some ages. Left out, none is looked for. */
  readonly estimates?: (ages: Ages) => ReadonlySet<string>;
}

/** A framework while its names are followed: what its file says, and what was found wrong so far. */
export interface Resolving extends Surroundings {
  readonly source: FrameworkSource;
  readonly yaml: YamlFile;
  readonly findings: Finding[];
}

/** A way of grouping areas, as far as a framework can ask for it. */
export interface GroupSet {
  readonly id: string;
  /** Whether every area is in one group of it and in no other. */
  readonly everyArea: boolean;
}

/** Notes a name that nothing in the framework defines. */
export function unknown(at: Resolving, what: FrameworkPart, name: string, path: Path): undefined {
  const args = { what, name, framework: at.source.id };
  at.findings.push(found("FRAMEWORK-REFERENCE", args, { location: at.yaml.locate(path) }));
  return undefined;
}

/** Whether there is such a set of groups; a finding where there is none. */
export function knownSet(at: Resolving, name: string, path: Path): boolean {
  if (at.sets.some(({ id }) => id === name)) return true;
  unknown(at, "group-set", name, path);
  return false;
}

/** A place, which exists; a finding where it is the group of an area and an area has none. */
export function placeOf(at: Resolving, place: PlaceName, path: Path): PlaceName {
  if (typeof place === "string" || !knownSet(at, place.group, path)) return place;
  const { everyArea } = at.sets.find(({ id }) => id === place.group)!;
  if (!everyArea) misfit(at, path, { what: "group-of-no-area", set: place.group });
  return place;
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
