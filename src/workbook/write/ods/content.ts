import { evaluation } from "../../formula/evaluate.ts";
import { placeName } from "../../model/place.ts";
import type { Workbook } from "../../model/workbook.ts";
import { element, escaped, xmlHead } from "../xml.ts";
import { fixedPlace, quotedSheet } from "./formula.ts";
import { root } from "./namespaces.ts";
import { odsSheet } from "./sheet.ts";
import { OdsStyles } from "./styles.ts";
import { odsValidations } from "./validations.ts";

/** The part of an ODS file that holds its sheets. */
export function contentPart(workbook: Workbook, created: string): string {
  const styles = new OdsStyles();
  const validations = odsValidations(workbook);
  const valueAt = evaluation(workbook);
  const sheets = workbook.sheets.map((sheet) =>
    odsSheet(
      {
        styles,
        styleOf: (cell) => styles.cell(cell),
        validationAt: (at) => validations.nameOf(sheet.name, at),
        valueAt: (at) => valueAt(sheet.name, at),
        author: escaped(workbook.properties.author),
        created,
      },
      sheet,
    ),
  );
  const spreadsheet = element(
    "office:spreadsheet",
    {},
    element("table:calculation-settings", asElsewhere),
    validations.xml,
    ...sheets,
    names(workbook),
    tables(workbook),
  );
  return (
    xmlHead +
    element("office:document-content", root, styles.written(), element("office:body", {}, spreadsheet))
  );
}

/** Formulas compare texts as all other programs do; left unsaid, this format would tell capitals from small letters. */
const asElsewhere = {
  "table:case-sensitive": "false",
  "table:automatic-find-labels": "false",
  "table:use-regular-expressions": "false",
  "table:use-wildcards": "true",
};

function names({ names: defined }: Workbook): string {
  if (defined.length === 0) return "";
  return element(
    "table:named-expressions",
    {},
    ...defined.map(({ name, sheet, at }) =>
      element("table:named-range", {
        "table:name": name,
        "table:base-cell-address": fixedPlace(sheet, at),
        "table:cell-range-address": fixedPlace(sheet, at),
      }),
    ),
  );
}

function tables({ sheets }: Workbook): string {
  const ranges = sheets.flatMap(({ name: sheet, tables: all = [] }) =>
    all.map(({ name, from, to }) => {
      const before = quotedSheet(sheet);
      return element("table:database-range", {
        "table:name": name,
        "table:target-range-address": `${before}.${placeName(from)}:${before}.${placeName(to)}`,
        "table:contains-header": "true",
        "table:display-filter-buttons": "false",
      });
    }),
  );
  return ranges.length === 0 ? "" : element("table:database-ranges", {}, ...ranges);
}
