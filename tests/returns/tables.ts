import type { SentFile } from "../../src/releases/project.ts";
import { openWorkbook } from "../../src/workbook/open/open.ts";
import type { OpenedCell, OpenedSheet, OpenedWorkbook } from "../../src/workbook/read/opened.ts";

/** A file that was sent, opened if it is a workbook. */
export function sentFile(file: string, bytes: Uint8Array): SentFile {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
    ? { file, bytes, opened: openWorkbook(bytes) }
    : { file, bytes };
}

export const sentText = (file: string, text: string): SentFile =>
  sentFile(file, new TextEncoder().encode(text));

/** A sheet as lines of cells between bars; digits are numbers, '830 stands for text, < joins a cell with the one before. */
export function sheet(name: string, lines: string, hidden = false): OpenedSheet {
  const rows = lines.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const cells: OpenedCell[] = [];
  const merged: { from: { row: number; column: number }; to: { row: number; column: number } }[] = [];
  for (const [index, row] of rows.entries()) {
    for (const [at, text] of row.entries()) {
      const place = { row: index + 1, column: at + 1 };
      if (text === "") continue;
      if (text === "<") {
        const before = merged.at(-1);
        if (before?.to.row === place.row && before.to.column === at) before.to = place;
        else merged.push({ from: { row: place.row, column: at }, to: place });
      } else cells.push({ ...place, content: contentOf(text), formula: text.startsWith("=") });
    }
  }
  return { name, hidden, cells, merged };
}

function contentOf(text: string): OpenedCell["content"] {
  const number = /^=?(\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (number !== undefined) return { kind: "number", number: Number(number), written: number };
  if (text.startsWith("#")) return { kind: "error", error: text };
  return { kind: "text", text: text.replace(/^'/, "") };
}

export function workbook(...sheets: readonly OpenedSheet[]): OpenedWorkbook {
  return { format: "xlsx", custom: new Map(), names: new Map(), sheets };
}

export function sentWorkbook(file: string, ...sheets: readonly OpenedSheet[]): SentFile {
  const bytes = new TextEncoder().encode("PK\u0003\u0004");
  return { file, bytes, opened: { workbook: workbook(...sheets) } };
}
