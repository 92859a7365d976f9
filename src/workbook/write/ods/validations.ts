import { spelled } from "../../formula/spelling.ts";
import { type Place, placeName } from "../../model/place.ts";
import type { Validation, Workbook } from "../../model/workbook.ts";
import { element } from "../xml.ts";
import { fixedPlace, odsFormulas, quotedSheet } from "./formula.ts";
import { paragraphs } from "./paragraphs.ts";

/**
 * The validations of a workbook as a part of its file, and the name of each by its place: what a rule refers to is
 * counted from where it stands, so that no two places share one.
 */
export function odsValidations(workbook: Workbook): {
  readonly xml: string;
  nameOf(sheet: string, at: Place): string | undefined;
} {
  const names = new Map<string, string>();
  const written: string[] = [];
  for (const sheet of workbook.sheets)
    for (const [r, row] of sheet.rows.entries())
      for (const [c, cell] of row.cells.entries()) {
        if (cell?.validation === undefined) continue;
        const at = { row: r + 1, column: c + 1 };
        const name = `validation${written.length + 1}`;
        names.set(fixedPlace(sheet.name, at), name);
        written.push(odsValidation(name, sheet.name, at, cell.validation));
      }
  return {
    xml: written.length === 0 ? "" : element("table:content-validations", {}, ...written),
    nameOf: (sheet, at) => names.get(fixedPlace(sheet, at)),
  };
}

/** An empty cell breaks no rule. */
function odsValidation(
  name: string,
  sheet: string,
  at: Place,
  { rule, prompt, fault, strict }: Validation,
): string {
  const condition =
    rule.kind === "list"
      ? `of:cell-content-is-in-list(${rule.values.map((each) => `"${each.replaceAll('"', '""')}"`).join(";")})`
      : `of:is-true-formula(${spelled(odsFormulas, rule.expression)})`;
  return element(
    "table:content-validation",
    {
      "table:name": name,
      "table:condition": condition,
      "table:allow-empty-cell": "true",
      "table:display-list": rule.kind === "list" ? "unsorted" : undefined,
      "table:base-cell-address": `${quotedSheet(sheet)}.${placeName(at)}`,
    },
    prompt === undefined
      ? ""
      : element(
          "table:help-message",
          { "table:title": prompt.title, "table:display": "true" },
          paragraphs(prompt.text),
        ),
    element(
      "table:error-message",
      {
        "table:title": fault.title,
        "table:message-type": strict ? "stop" : "warning",
        "table:display": "true",
      },
      paragraphs(fault.text),
    ),
  );
}
