import { phrase, type Text } from "../../words/phrase.ts";
import type { Planned, TableOutline } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";

/**
 * The notes on a row about totals of 0 with parts that are missing: such a total leaves its parts no other number than
 * 0, which is for a reader to know and not for a report to fill in. The totals of columns stand in the total row, the
 * total of a row in the total column.
 */
export function zeroTotalNotes(
  subject: Subject,
  { table, rows, columns, cells }: TableOutline,
  index: number,
): Text[] {
  const own = cells[index]!;
  const totalColumn = columns.findIndex(({ total }) => total);
  const inColumns =
    rows[index]!.total && table.rows.kind === "dimension"
      ? columns.flatMap(({ label }, column) => {
          const parts = cells.filter((_, row) => row !== index).map((row) => row[column]!);
          return isZeroOfMissing(subject, own[column]!, parts) ? [label] : [];
        })
      : [];
  const inRow =
    totalColumn >= 0 && table.columns.kind === "dimension"
      ? isZeroOfMissing(subject, own[totalColumn]!, own.toSpliced(totalColumn, 1))
      : false;
  const names = [...inColumns, ...(inRow ? [rows[index]!.label] : [])];
  return names.map((name) => phrase("note-zero-total", { name }));
}

function isZeroOfMissing(subject: Subject, total: Planned, parts: readonly Planned[]): boolean {
  const { value } = figureOf(subject, total.at);
  if (value.kind !== "count" || value.count !== 0) return false;
  return parts.some(({ at }) => figureOf(subject, at).value.kind === "not-available");
}
