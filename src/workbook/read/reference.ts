import type { Place } from "../model/place.ts";
import { parseRange } from "./address.ts";
import type { NamedPlace, OpenedSheet } from "./opened.ts";

/** What a defined name stands for: a place, something that is no single cell, or nothing that is there any more. */
export type Named = NamedPlace | "another" | undefined;

/** Where a reference leads, as both formats can spell it. */
export interface Referred {
  readonly sheet: string;
  /** A1, or A1:B2. */
  readonly cells: string;
}

/**
 * The cell that a reference leads to. A range is a cell where both its ends are, or where it was made one cell.
 *
 * @param sheets by name in lower case: capital letters make no difference to programs
 */
export function resolve({ sheet, cells }: Referred, sheets: ReadonlyMap<string, OpenedSheet>): Named {
  const own = sheets.get(sheet.toLowerCase());
  const range = parseRange(cells);
  if (!own || !range) return undefined;
  const { from, to } = range;
  const one = isSame(from, to) || own.merged.some((each) => isSame(each.from, from) && isSame(each.to, to));
  return one ? { sheet: own.name, ...from } : "another";
}

function isSame(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Collects the names of a workbook: what one stands for in the whole of it goes before what it does on one sheet. */
export class Names {
  private readonly everywhere = new Map<string, Named>();
  private readonly local = new Map<string, Named>();

  add(name: string, named: Named, onOneSheet: boolean): void {
    const key = name.toLowerCase();
    const names = onOneSheet ? this.local : this.everywhere;
    // Of one that stands for two places nobody can say which is meant.
    names.set(key, names.has(key) && !isEqual(names.get(key), named) ? undefined : named);
  }

  finish(): ReadonlyMap<string, NamedPlace | undefined> {
    const all = new Map([...this.local, ...this.everywhere]);
    return new Map(
      [...all].flatMap(([name, named]) => (named === "another" ? [] : [[name, named] as const])),
    );
  }
}

function isEqual(a: Named, b: Named): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.sheet === b.sheet && isSame(a, b);
}
