/** A change of a text: what stands from one offset to another gives place to other characters. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with changes made, which knows where each of its characters stood before. */
export class ChangedText {
  readonly text: string;
  private readonly splices: readonly Splice[];
  /** Where each change begins in the changed text. */
  private readonly starts: readonly number[];

  /** @param splices in any order; where two overlap the second is left out */
  constructor(before: string, splices: readonly Splice[]) {
    const kept: Splice[] = [];
    const starts: number[] = [];
    const parts: string[] = [];
    let at = 0;
    let length = 0;
    for (const splice of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
      if (splice.from < at) continue;
      parts.push(before.slice(at, splice.from), splice.text);
      length += splice.from - at;
      starts.push(length);
      length += splice.text.length;
      kept.push(splice);
      at = splice.to;
    }
    parts.push(before.slice(at));
    this.text = parts.join("");
    this.splices = kept;
    this.starts = starts;
  }

  /** The offset in the text before that became this one; of what was put in, the nearest. */
  origin(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    const index = low - 1;
    if (index < 0) return offset;
    const { from, to, text } = this.splices[index]!;
    const within = offset - this.starts[index]!;
    if (within >= text.length) return to + within - text.length;
    return Math.min(from + within, to);
  }
}
