/** Where a table begins in its lines, and what separates its values. */
export interface Header {
  /** The index of the line that names the columns. */
  readonly at: number;
  readonly delimiter: string;
  /** How many lines above it hold something that is no part of the table. */
  readonly above: number;
}

/** What separates values in files of spreadsheets, the usual first. */
const delimiters = [",", ";", "\t", "|"] as const;

/** The most lines that are looked at for the names of columns: titles above a table are short. */
const mostTitles = 30;

/**
 * Finds the line that names the columns. Spreadsheet programs put `sep=;` above it, and people a title: where it is known
 * what columns are called, the first line that names three of them is the one, else the first line.
 */
export function headerOf(lines: readonly string[], known: readonly string[] = []): Header {
  const declared = /^\ufeff?"?sep=([^"])"?;*\s*$/i.exec(lines[0] ?? "")?.[1];
  const from = declared === undefined ? 0 : 1;
  const looked = lines.slice(from, from + mostTitles);
  const named = looked.findIndex((line) => delimiters.some((each) => namesIn(line, each, known) >= 3));
  const first = looked.findIndex((line) => line.trim() !== "");
  const at = from + Math.max(0, named >= 0 ? named : first);
  const above = looked.slice(0, at - from).filter((line) => /[^\s,;|]/.test(line)).length;
  return { at, delimiter: declared ?? delimiterOf(lines[at] ?? ""), above };
}

/** How many of some names a line has, in any capitals. */
function namesIn(line: string, delimiter: string, known: readonly string[]): number {
  if (known.length === 0 || line.length > longestHeader) return 0;
  const names = line.split(delimiter).map((name) => name.replace(/"/g, "").trim().toLowerCase());
  return known.filter((name) => names.includes(name)).length;
}

const longestHeader = 5000;

function delimiterOf(header: string): string {
  const counts = delimiters.map((each) => header.split(each).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}
