import type { TextLocation } from "../figures/location.ts";

/** One row of a CSV file with a header: values by column name, and where each stands. */
export interface CsvRow {
  readonly line: number;
  /** Empty where the row or the file does not have the column. */
  value(column: string): string;
  /** Whether all values are certainly of plain characters only. */
  readonly plain: boolean;
  /** All values by column; made on each call. */
  readonly values: Readonly<Record<string, string>>;
  locate(column: string): TextLocation;
}

/** What the rows of a file share. */
export interface Layout {
  readonly file: string;
  readonly delimiter: string;
  /** The lines of the text, as they are. */
  readonly lines: readonly string[];
  /** The place of each column in a row, from 0. */
  readonly index: ReadonlyMap<string, number>;
}

/** A class and not a literal with functions in it: files of history have tens of thousands of rows. */
export class Row implements CsvRow {
  constructor(
    private readonly layout: Layout,
    readonly line: number,
    private readonly record: readonly string[],
  ) {}

  value(column: string): string {
    return this.record[this.layout.index.get(column) ?? -1] ?? "";
  }

  get plain(): boolean {
    // A quotation mark may open a value that goes on in other lines.
    return /^[\x20\x21\x23-\x7e]*$/.test(this.layout.lines[this.line - 1] ?? "");
  }

  get values(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      [...this.layout.index].map(([column, index]) => [column, this.record[index] ?? ""]),
    );
  }

  locate(column: string): TextLocation {
    const { file, delimiter, lines, index } = this.layout;
    const span = spanOf(lines, this.line - 1, delimiter, index.get(column) ?? -1);
    if (!span) return { file, line: this.line, column: 1, excerpt: lines[this.line - 1] ?? "" };
    const { line, start, end } = span;
    const excerpt = lines[line] ?? "";
    return { file, line: line + 1, column: start + 1, excerpt, length: Math.max(1, end - start) };
  }
}

/** A part of one line, by its index from 0. */
interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the value with an index begins in a row, passing over separators inside quotation marks. A row goes on in the
 * next line where a quotation mark is open; of a value over several lines it is the part in its first.
 */
function spanOf(lines: readonly string[], first: number, delimiter: string, index: number): Span | undefined {
  let value = 0;
  let quoted = false;
  let start = 0;
  let begun = first;
  for (let line = first; line < lines.length; line++) {
    const text = lines[line]!;
    for (let position = 0; position < text.length; position++) {
      const character = text[position];
      if (character === '"') quoted = !quoted;
      else if (character === delimiter && !quoted) {
        if (value === index)
          return { line: begun, start, end: begun === line ? position : lines[begun]!.length };
        value++;
        start = position + 1;
        begun = line;
      }
    }
    if (quoted) continue;
    return value === index ? { line: begun, start, end: lines[begun]!.length } : undefined;
  }
  return undefined;
}
