import { formatted } from "../../formula/number-format.ts";
import { spelled } from "../../formula/spelling.ts";
import { asText, type Value } from "../../formula/value.ts";
import { type Place, placeName } from "../../model/place.ts";
import type { Cell } from "../../model/workbook.ts";
import { numberFormat } from "../number-format.ts";
import { writable } from "../text.ts";
import { element } from "../xml.ts";
import { odsFormulas, quotedSheet } from "./formula.ts";
import { linkedParagraphs, paragraphs } from "./paragraphs.ts";

/** What the cells of one workbook have in common. */
export interface CellSurroundings {
  styleOf(cell: Cell): string;
  valueAt(at: Place): Value;
  /** The name of the validation of a place that has one. */
  validationAt(at: Place): string | undefined;
  readonly author: string;
  readonly created: string;
}

export function odsCell(around: CellSurroundings, cell: Cell, at: Place): string {
  const { content } = cell;
  const value = around.valueAt(at);
  return element(
    "table:table-cell",
    {
      "table:style-name": around.styleOf(cell),
      "table:content-validation-name": around.validationAt(at),
      "table:formula":
        content.kind === "formula" ? `of:=${spelled(odsFormulas, content.expression)}` : undefined,
      ...valueAttributes(value, content.kind === "formula"),
    },
    annotation(around, cell.comment),
    shownText(cell, value),
  );
}

function valueAttributes(value: Value, formula: boolean): Record<string, string | number> {
  switch (value.kind) {
    case "number":
      return { "office:value-type": "float", "office:value": value.number };
    case "boolean":
      return { "office:value-type": "boolean", "office:boolean-value": String(value.boolean) };
    case "text":
      // Only a formula needs its text twice: elsewhere the paragraphs are the text.
      return {
        "office:value-type": "string",
        ...(formula && { "office:string-value": writable(value.text) }),
      };
    case "error":
      return { "office:value-type": "string", "office:string-value": "", "calcext:value-type": "error" };
    default:
      return {};
  }
}

function shownText(cell: Cell, value: Value): string {
  if (value.kind === "blank") return "";
  const shown = shownAs(cell, value);
  if (cell.link === undefined) return paragraphs(shown);
  const { link } = cell;
  return linkedParagraphs(
    shown,
    "address" in link ? link.address : `#${quotedSheet(link.sheet)}.${placeName(link.at)}`,
  );
}

function shownAs(cell: Cell, value: Value): string {
  if (value.kind === "error") return value.error;
  const format = numberFormat(cell);
  if (value.kind === "number" && typeof format === "object") {
    const decimals = format.decimals === 0 ? "" : `.${"0".repeat(format.decimals)}`;
    return formatted(value.number, `#,##0${decimals}`)!;
  }
  const text = asText(value);
  return text.kind === "text" ? text.text : text.error;
}

function annotation({ author, created }: CellSurroundings, comment: string | undefined): string {
  if (comment === undefined) return "";
  return element(
    "office:annotation",
    { "office:display": "false", "svg:width": "8cm", "svg:height": `${commentHeight(comment)}cm` },
    element("dc:creator", {}, author),
    element("dc:date", {}, created),
    paragraphs(comment),
  );
}

/** Room for all lines of a comment: about 45 characters stand in one. */
function commentHeight(comment: string): number {
  const lines = comment.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 45), 0);
  return Number((0.5 + 0.5 * lines).toFixed(1));
}
