/** A cell of a sheet as a reader of these tests finds it in the file. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  /** What stands there: of a number its digits as they are stored. */
  readonly text: string;
  readonly isNumber: boolean;
  /** Whether it is shown as something that is no plain number: a date, a share. */
  readonly odd: boolean;
}

export interface SeenSheet {
  readonly name: string;
  readonly cells: readonly SeenCell[];
  /** Ranges that are one cell, as first row, first column, last row, last column. */
  readonly merged: readonly (readonly [number, number, number, number])[];
}

/** A workbook as a reader of these tests finds it, made for the files that the tests change and no others. */
export interface SeenBook {
  readonly sheets: readonly SeenSheet[];
  /** Where each name leads, by the name in lower case: sheet and cell as `sheet!C5`. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** All parts of the file that say whose it is, as text. */
  readonly properties: string;
}

/** 1 for A, 27 for AA. */
export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The row and column of C5. */
export function placeOf(name: string): readonly [number, number] | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  return match ? [Number(match[2]), columnOf(match[1]!)] : undefined;
}

export function cellAt(cells: readonly SeenCell[], row: number, column: number): SeenCell | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column);
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text of a piece of XML, without its elements. */
export function xmlText(xml: string): string {
  return xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[")
        ? piece.slice(9, -3)
        : piece
            .replace(/<[^>]*>/g, "")
            .replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (whole, name: string) =>
              name.startsWith("#x")
                ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
                : name.startsWith("#")
                  ? String.fromCodePoint(Number(name.slice(1)))
                  : (named[name] ?? whole),
            ),
    )
    .join("");
}

/** An attribute in the text of a start tag. */
export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? xmlText(match[1] ?? match[2] ?? "") : undefined;
}

/** XML without what is no part of it. */
export function uncommented(xml: string): string {
  return xml.replace(/<!--[\s\S]*?-->/g, "");
}
