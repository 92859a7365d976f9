import type { Validation, Workbook } from "../model/workbook.ts";
import { cellsOf, type Flaw, type FlawCode } from "./flaw.ts";

/** Validations within Excel's limits, beyond which it takes a file for damaged. */
export function* validations(workbook: Workbook): Generator<Flaw> {
  for (const { cell, sheet, at } of cellsOf(workbook))
    if (cell.validation !== undefined)
      for (const code of wrongIn(cell.validation)) yield { code, sheet: sheet.name, at };
}

function* wrongIn({ rule, prompt, fault }: Validation): Generator<FlawCode> {
  if (rule.kind === "list") {
    // An XLSX file keeps the list as one text with commas in between.
    if (rule.values.length === 0 || rule.values.some((value) => !/^[^\s,"]([^,"\n]*[^\s,"])?$/.test(value)))
      yield "validation-list";
    if (rule.values.join(",").length > 255) yield "validation-long";
  }
  if (prompt !== undefined && !fits(prompt.title, 32)) yield "validation-prompt-title";
  if (prompt !== undefined && !fits(prompt.text, 255)) yield "validation-prompt";
  if (!fits(fault.title, 32)) yield "validation-fault-title";
  if (!fits(fault.text, 225)) yield "validation-fault";
}

function fits(text: string, most: number): boolean {
  return text.trim() !== "" && text.length <= most;
}
