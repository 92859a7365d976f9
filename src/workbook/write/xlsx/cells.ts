import type { Cell as XlsxCell } from "hucre/xlsx";
import { spelled } from "../../formula/spelling.ts";
import type { Value } from "../../formula/value.ts";
import { placeName } from "../../model/place.ts";
import type { Cell } from "../../model/workbook.ts";
import { writable } from "../text.ts";
import { quotedSheet, xlsxFormulas } from "./formula.ts";
import { xlsxStyle } from "./styles.ts";

/** A cell in the words of the library. */
export function xlsxCell(cell: Cell, value: Value, author: string): Partial<XlsxCell> {
  return {
    ...contentOf(cell, value),
    style: xlsxStyle(cell),
    ...(cell.comment !== undefined && { comment: { author, text: xlsxText(cell.comment) } }),
    ...(cell.link !== undefined && { hyperlink: linkOf(cell.link) }),
  };
}

/**
 * Text as the library is given it. A file spells characters that XML cannot hold as _x000D_; text that looks like that
 * has to have its first sign spelled the same way, or it would be read as a character.
 */
export function xlsxText(text: string): string {
  return writable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function contentOf({ content }: Cell, value: Value): Partial<XlsxCell> {
  switch (content.kind) {
    case "blank":
      return { value: null };
    case "text":
      // As a run of text: the library takes a plain value that reads #N/A for an error.
      if (/^#[A-Z]/.test(content.text)) return { value: "", richText: [{ text: xlsxText(content.text) }] };
      return { value: xlsxText(content.text) };
    case "number":
      return { value: content.number };
    default:
      return {
        value: null,
        formula: spelled(xlsxFormulas, content.expression),
        formulaResult: stored(value),
      };
  }
}

function stored(value: Value): string | number | boolean {
  if (value.kind === "text") return xlsxText(value.text);
  if (value.kind === "number") return value.number;
  if (value.kind === "boolean") return value.boolean;
  return value.kind === "error" ? value.error : 0;
}

function linkOf(link: NonNullable<Cell["link"]>): NonNullable<XlsxCell["hyperlink"]> {
  if ("address" in link) return { target: link.address };
  return { target: "", location: `${quotedSheet(link.sheet)}!${placeName(link.at)}` };
}
