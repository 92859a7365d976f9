import type { Cell, CellStyle, Content } from "../../workbook/model/workbook.ts";

/** A cell with words that stay as they are. */
export function words(text: string, style: CellStyle = "text"): Cell {
  return { content: text === "" ? { kind: "blank" } : { kind: "text", text }, style };
}

/** The largest number whose digits every program keeps. */
const mostDigits = 15;

/** What somebody wrote: a number where it is a whole number in digits, else text exactly as it was written. */
export function written(text: string | undefined): Content {
  if (text === undefined) return { kind: "blank" };
  if (/^(0|[1-9]\d*)$/.test(text) && text.length <= mostDigits)
    return { kind: "number", number: Number(text) };
  return { kind: "text", text };
}
