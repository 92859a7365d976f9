import type { OpenedSheet } from "../opened.ts";
import { Names, type Referred, resolve } from "../reference.ts";

/** A defined name as it is written. */
export interface WrittenName {
  readonly name: string;
  readonly formula: string;
  readonly onOneSheet: boolean;
}

export function namedPlaces(
  written: readonly WrittenName[],
  sheets: readonly OpenedSheet[],
): ReturnType<Names["finish"]> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const names = new Names();
  for (const { name, formula, onOneSheet } of written) {
    const referred = referredBy(formula);
    const gone = formula.includes("#REF!");
    names.add(name, referred ? resolve(referred, byName) : gone ? undefined : "another", onOneSheet);
  }
  return names.finish();
}

/**
 * What a name refers to, where that is a sheet and cells of it: Sheet1!$A$1, 'Sheet name'!A1, 'It''s'!$A$1:$B$2. The
 * other things that names stand for, such as lists and formulas, are nothing here.
 */
function referredBy(formula: string): Referred | undefined {
  const text = formula.trim().replace(/^=/, "");
  const quoted = /^'((?:[^']|'')*)'!([^!']+)$/.exec(text);
  const [, sheet = "", cells = ""] = quoted ?? /^([^!'"(),;+*/&=<>\s#]+)!([^!']+)$/.exec(text) ?? [];
  if (!/^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/.test(cells)) return undefined;
  return { sheet: quoted ? sheet.replaceAll("''", "'") : sheet, cells };
}
