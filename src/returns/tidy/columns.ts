import { headerOf } from "../../csv/header.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Framework } from "../../framework/model.ts";
import { dimensionNames } from "../measures.ts";
import type { TidySource } from "./source.ts";

/** The columns without which a table has no figures. */
export const required = ["area", "year", "measure", "value"] as const;
const first = ["area", "year", "measure"] as const;
const last = ["value", "kind", "status", "basis", "source", "note", "doubt"] as const;

/** The column for the member of the one dimension that has no column of its own. */
export const itemColumn = "item";

/** The columns that a table may have: those of every table, one for each dimension that is counted, and `item`. */
export function tidyColumns(frameworks: readonly Framework[]): string[] {
  return [...first, ...dimensionColumns(frameworks), ...last];
}

/** The columns that can hold a member, in order. A dimension named like another column is given as `item`. */
export function dimensionColumns(frameworks: readonly Framework[]): string[] {
  const others: readonly string[] = [...first, ...last, itemColumn];
  return [...dimensionNames(frameworks).filter((name) => !others.includes(name)), itemColumn];
}

/** Columns that a table lacks, and columns that mean nothing: it is not read at all, because a value would be lost. */
export function columnFindings(source: TidySource, columns: readonly string[]): Finding[] {
  const missing = required.filter((column) => !source.columns.includes(column));
  const unknown = source.columns.filter((column) => !columns.includes(column));
  return [
    ...(missing.length > 0 ? [{ what: "missing" as const, missing, columns }] : []),
    ...unknown.map((column) => ({ what: "unknown" as const, column, columns })),
  ].map((args) => found("CSV-HEADER", args, { location: source.header }));
}

/** Whether a text begins as a tidy table with rows does, whatever its file is called. */
export function isTidyText(text: string): boolean {
  const lines = text.split(/\r\n?|\n/);
  const { at, delimiter } = headerOf(lines, required);
  const names = (lines[at] ?? "").split(delimiter).map((name) => name.replace(/"/g, "").trim().toLowerCase());
  return (
    required.every((column) => names.includes(column)) && lines.slice(at + 1).some((row) => row.trim() !== "")
  );
}
