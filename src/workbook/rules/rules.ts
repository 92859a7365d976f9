import type { Workbook } from "../model/workbook.ts";
import { circles } from "./circles.ts";
import { numbers, texts } from "./contents.ts";
import { entries } from "./entries.ts";
import type { Flaw, Rule } from "./flaw.ts";
import { formulas } from "./formulas.ts";
import { links } from "./links.ts";
import { definedNames } from "./names.ts";
import { properties } from "./properties.ts";
import { sheetNames, sizes } from "./sheets.ts";
import { tables } from "./tables.ts";
import { titles } from "./titles.ts";
import { validations } from "./validations.ts";

/**
 * What every workbook has to keep, so that each program opens it as it was meant and everybody can read it. Merged
 * cells, hidden sheets and columns, frozen panes and pictures need no rule: the model has none.
 */
export const commonRules: readonly Rule[] = [
  sheetNames,
  sizes,
  definedNames,
  texts,
  numbers,
  tables,
  properties,
  formulas,
  circles,
  validations,
  links,
  titles,
];

/** What a workbook to be filled in has to keep besides. */
export const formRules: readonly Rule[] = [...commonRules, entries];

/** What is wrong with a workbook by some rules, in their order; nothing where it can be given out. */
export function flawsOf(workbook: Workbook, rules: readonly Rule[]): readonly Flaw[] {
  return rules.flatMap((rule) => [...rule(workbook)]);
}
