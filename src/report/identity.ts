import { geographySlug } from "../figures/geography.ts";
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
}: Pick<Subject, "statistics" | "of" | "definition">): string {
  const { id, details } = statistics.release;
  const usual = usualKinds[definition.of.kind] === definition.kind;
  const parts = [geographySlug(of), usual ? undefined : definition.kind, labelOf(details.kind)];
  return `${id}/${parts.filter(Boolean).join("-")}`;
}

/** The kind of report that a place has where it has one. */
export const usualKinds = { area: "area", nation: "national", group: "group" } as const;
