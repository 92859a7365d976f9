import type { Cell } from "../model/workbook.ts";
import { looks } from "./look.ts";

/** The format of a cell's number: as it is, as text, or with thousands and so many decimals. */
export type NumberFormat = "general" | "text" | { readonly decimals: number };

export function numberFormat({ content, style }: Cell): NumberFormat {
  if (content.kind === "number" && content.decimals !== undefined) return { decimals: content.decimals };
  const { format } = looks[style];
  if (format !== "number") return format;
  // A number of unknown precision is not rounded by its looks.
  return content.kind === "number" && !Number.isInteger(content.number) ? "general" : { decimals: 0 };
}
