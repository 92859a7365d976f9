import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { DataRow, DataRows } from "./data-rows.ts";
import { differing, type KnownValues } from "./known-values.ts";

/** How many differences are told one by one. */
const mostTold = 20;

/** Data of a release in one of their files, by the name that a person would type. */
export interface DataFile {
  readonly file: string;
  readonly data: DataRows;
}

/** Holds the data of a release in two files against each other: row by row, and column by column. */
export function compareData(one: DataFile, other: DataFile): Finding[] {
  const findings: Finding[] = [];
  const rows = Math.max(one.data.rows.length, other.data.rows.length);
  for (let index = 0; index < rows && findings.length < mostTold; index++) {
    const [row, same] = [one.data.rows[index], other.data.rows[index]];
    for (const column of one.data.columns) {
      const [says, others] = [row?.value(column) ?? "", same?.value(column) ?? ""];
      if (isSame(says, others)) continue;
      findings.push(
        told(one.file, row, { column, figure: figureOf(row ?? same), says, others, files: [other.file] }),
      );
      break;
    }
  }
  return findings;
}

/**
 * Holds the data against the values that editions have: a figure that an edition prints is in the data with the same value.
 * Where editions disagree among themselves, the one that differs from the data is named.
 */
export function compareWithEditions({ file, data }: DataFile, known: KnownValues): Finding[] {
  const findings: Finding[] = [];
  for (const row of data.rows) {
    const figure = row.value("figure");
    const values = known.of(figure);
    const wrong = values.flatMap(({ fields, in: files }) => {
      const field = differing(fields, (column) => row.value(column));
      return field ? [{ field, files }] : [];
    });
    const right = values.length - wrong.length;
    for (const { field, files } of wrong) {
      const { column, known: others } = field;
      const says = row.value(column);
      if (right > 0)
        for (const edition of files)
          findings.push(
            told(edition, undefined, { column, figure, says: others, others: says, files: [file] }),
          );
      else findings.push(told(file, row, { column, figure, says, others, files: files.slice(0, 3) }));
    }
    if (findings.length >= mostTold) break;
  }
  return findings;
}

/** Numbers are the same in whatever digits; a space at an edge is none to those who read CSV. */
function isSame(one: string, other: string): boolean {
  if (one.trim() === other.trim()) return true;
  return one !== "" && other !== "" && Number(one) === Number(other);
}

function figureOf(row: DataRow | undefined): string {
  return row?.value("figure") ?? "";
}

function told(
  file: string,
  row: DataRow | undefined,
  {
    column,
    figure,
    says,
    others,
    files,
  }: {
    readonly column: string;
    readonly figure: string;
    readonly says: string;
    readonly others: string;
    readonly files: readonly string[];
  },
): Finding {
  const args = {
    place: { in: "data", column } as const,
    ...(figure !== "" && { figure }),
    ...(says !== "" && { says }),
    ...(others !== "" && { others }),
    files,
  };
  return found("VERIFY-FIGURE", args, {
    location: { file, ...(row?.line !== undefined && { line: row.line }) },
  });
}
