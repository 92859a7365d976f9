import type { DataValidation } from "hucre/xlsx";
import { spelled } from "../../formula/spelling.ts";
import { type Place, placeName } from "../../model/place.ts";
import type { Validation } from "../../model/workbook.ts";
import { writable } from "../text.ts";
import { xlsxFormulas } from "./formula.ts";

/** What may be put into a cell, in the words of the library. An empty cell breaks no rule. */
export function xlsxValidation(at: Place, { rule, prompt, fault, strict }: Validation): DataValidation {
  return {
    range: placeName(at),
    ...(rule.kind === "list"
      ? { type: "list", values: rule.values.map(writable) }
      : { type: "custom", formula1: spelled(xlsxFormulas, rule.expression) }),
    allowBlank: true,
    ...(prompt !== undefined && {
      showInputMessage: true,
      inputTitle: writable(prompt.title),
      inputMessage: writable(prompt.text),
    }),
    showErrorMessage: true,
    errorStyle: strict ? "stop" : "warning",
    errorTitle: writable(fault.title),
    errorMessage: writable(fault.text),
  };
}
