import type { OpenedSheet } from "../opened.ts";
import { Names, type Referred, resolve } from "../reference.ts";

/** A named range as it is written. */
export interface WrittenName {
  readonly name: string;
  readonly address: string;
  readonly onOneSheet: boolean;
}

export function namedPlaces(
  written: readonly WrittenName[],
  sheets: readonly OpenedSheet[],
): ReturnType<Names["finish"]> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const names = new Names();
  for (const { name, address, onOneSheet } of written) {
    const referred = referredBy(address);
    names.add(name, referred && resolve(referred, byName), onOneSheet);
  }
  return names.finish();
}

/** $Sheet1.$A$1, $'Sheet name'.A1, $'It''s'.$A$1:.$B$2, with the sheet named a second time or not. */
function referredBy(address: string): Referred | undefined {
  const match =
    /^\$?('(?:[^']|'')*'|[^'.#\s]+)\.([^:.']+)(?::(?:\$?('(?:[^']|'')*'|[^'.#\s]*)\.)?([^:.']+))?$/.exec(
      address.trim(),
    );
  if (!match) return undefined;
  const [, sheet = "", first = "", again = "", last] = match;
  if (again !== "" && again !== sheet) return undefined;
  const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, cells: last === undefined ? first : `${first}:${last}` };
}
