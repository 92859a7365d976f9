import type { TextLocation } from "../figures/location.ts";

/** The most characters of a line that are kept with a place in it. */
const longestExcerpt = 2000;

/** Where the characters of a text stand, by line. The lines are found when a place is first asked for: few files need one. */
export class TextPlaces {
  private starts: readonly number[] | undefined;

  constructor(
    readonly file: string,
    private readonly text: string,
  ) {}

  /** The place of the characters from one offset to another. */
  at(start: number, end = start + 1): TextLocation {
    const line = this.lineOf(start);
    const from = this.lineStarts()[line - 1]!;
    const until = this.text.indexOf("\n", from);
    const excerpt = this.text
      .slice(from, until < 0 ? undefined : until)
      .replace(/\r$/, "")
      .slice(0, longestExcerpt);
    const column = start - from + 1;
    const length = Math.max(1, Math.min(end - start, excerpt.length - column + 1));
    return { file: this.file, line, column, excerpt, length };
  }

  /** The number of the line in which an offset lies; lines are halved until one is left. */
  private lineOf(offset: number): number {
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  private lineStarts(): readonly number[] {
    if (this.starts) return this.starts;
    const starts = [0];
    for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.starts = starts;
    return starts;
  }
}
