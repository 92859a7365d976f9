import type { Project, Release } from "../releases/project.ts";
import { entriesByCell } from "../returns/by-cell.ts";
import type { Return } from "../returns/return.ts";
import type { Past } from "./past.ts";

/** What figures are made from. */
export interface Ground {
  readonly project: Project;
  readonly release: Release;
  readonly past: Past;
  readonly returns: readonly Return[];
}

/**
 * The cells of which some return says something else than before; undefined where more than that differs: the places,
 * the framework, what is known of earlier years, or who has sent a return.
 */
export function changedCells(before: Ground, after: Ground): ReadonlySet<string> | undefined {
  const { details, framework, folder, id } = after.release;
  const isSame =
    before.past === after.past &&
    before.release.details === details &&
    before.release.framework === framework &&
    before.release.folder === folder &&
    before.release.id === id &&
    isSameProject(before.project, after.project) &&
    before.returns.length === after.returns.length;
  if (!isSame) return undefined;
  const changed = new Set<string>();
  for (const [place, own] of after.returns.entries()) {
    const old = before.returns[place]!;
    if (old.area !== own.area || old.year !== own.year || own.year !== details.year) return undefined;
    if (old.entries === own.entries) continue;
    const [was, is] = [entriesByCell(old.entries), entriesByCell(own.entries)];
    for (const cell of new Set([...was.keys(), ...is.keys()]))
      if (JSON.stringify(was.get(cell)) !== JSON.stringify(is.get(cell))) changed.add(cell);
  }
  return changed;
}

/** Whether all that releases share is the same; the releases themselves and what is wrong with them is not. */
function isSameProject(one: Project, other: Project): boolean {
  const own = new Set(["releases", "findings"]);
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof Project)[];
  return names.every((name) => own.has(name) || one[name] === other[name]);
}
