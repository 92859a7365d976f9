import type { CellFault } from "../../findings/arguments/forms.ts";
import type { OpenedCell, OpenedContent } from "../../workbook/read/opened.ts";

/** What stands in a cell, as text that can be read as if somebody had typed it, or why that is not certain. */
export type CellText =
  | { readonly text: string; readonly number: boolean; readonly fault?: undefined }
  | { readonly text: string; readonly fault: CellFault };

/** Characters that are no ink: blanks of all widths, and marks that take no room. */
const noInk = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]*$/u;

/** Whether a person sees something in a cell, or a program has left something there that was meant to be seen. */
export function isBlank(cell: OpenedCell | undefined): boolean {
  if (!cell) return true;
  // A formula without a result is not a cell that nobody has filled in.
  return cell.content.kind === "text" && noInk.test(cell.content.text) && !cell.formula;
}

export function textOf(cell: OpenedCell): CellText {
  const { content } = cell;
  switch (content.kind) {
    case "text":
      return cell.formula && noInk.test(content.text)
        ? { text: "", fault: { what: "no-result" } }
        : { text: content.text, number: false };
    case "number":
      return content.shownAs === undefined
        ? { text: content.written, number: true }
        : { text: content.written, fault: { what: content.shownAs, written: content.written } };
    case "boolean":
    case "error": {
      const text = printed(content);
      return { text, fault: { what: content.kind, written: text } };
    }
  }
}

function printed(content: Extract<OpenedContent, { kind: "boolean" | "error" }>): string {
  return content.kind === "error" ? content.error : content.boolean ? "TRUE" : "FALSE";
}
