/** What became of the figures of a file that were accepted. */
export interface Judgement {
  /** Figures that stand in the file as they were read, where they are said to stand. */
  compared: number;
  /** Of these, those of which the rows, columns or names around them say that it is this figure. */
  placed: number;
  /** Of these, those where the other reader has something else, and the file itself is as it was read. */
  otherReader: number;
  /** What does not hold. */
  readonly wrong: string[];
}

export function judgement(): Judgement {
  return { compared: 0, placed: 0, otherReader: 0, wrong: [] };
}
