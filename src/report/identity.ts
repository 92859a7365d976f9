import { geographySlug } from "../figures/geography.ts";
import type { ReportSubject } from "../framework/layout.ts";
import type { Framework } from "../framework/model.ts";
import type { Label } from "./document.ts";
import type { Subject } from "./subject.ts";

/** What a release that is not live must say; it follows from its kind, so it cannot be left out. */
export function labelOf(kind: "live" | Label): Label | undefined {
  return kind === "live" ? undefined : kind;
}

/**
 * The path of a report's files without their ending: its release, its place, its kind where a place has others besides
 * the usual one, and the label.
 */
export function documentId({
  statistics,
  of,
  definition,
  framework,
}: Pick<Subject, "statistics" | "of" | "definition" | "framework">): string {
  const { id, details } = statistics.release;
  const kind = isUsual(framework, definition.kind) ? undefined : definition.kind;
  const label = labelOf(details.kind);
  // Neither slugs nor kinds can hold an underscore, so that no two reports can have one name.
  return `${id}/${geographySlug(of)}${kind ? `_${kind}` : ""}${label ? `-${label}` : ""}`;
}

/** Whether a kind of report is the first of its places, which goes by their names alone. */
export function isUsual({ reports }: Framework, kind: string): boolean {
  const own = reports.find((each) => each.kind === kind);
  return own !== undefined && reports.find(({ of }) => isSameSubject(of, own.of)) === own;
}

function isSameSubject(one: ReportSubject, other: ReportSubject): boolean {
  if (one.kind !== other.kind) return false;
  return one.kind !== "group" || other.kind !== "group" || one.set === other.set;
}
