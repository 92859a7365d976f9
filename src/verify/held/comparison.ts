import type { Finding } from "../../findings/finding.ts";
import { compareNumbers, type Difference } from "../numbers/compare.ts";
import { type ExpectedNumber, expectedNumbers, type FoundText, foundNumbers } from "../numbers/tokens.ts";
import type { Said } from "../said/said.ts";

/** Where something stands in a file, as its format knows places. */
export interface Spot {
  readonly line?: number;
  readonly page?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** A place at which a file says something else than the edition of its document. */
export interface FileDifference {
  readonly file: string;
  readonly at?: Spot;
  readonly expected?: ExpectedNumber;
  readonly found?: string;
}

/** What was found when files of a document were held against its edition. */
export class Comparison {
  readonly differences: FileDifference[] = [];
  readonly findings: Finding[] = [];
  /** What each file was asked for, by its name. */
  readonly asked = new Map<string, Set<Said>>();

  /** Holds the numbers of texts of a file against what they have to say. */
  hold(file: string, said: readonly Said[], texts: readonly FoundText<Spot>[]): void {
    this.ask(file, said);
    this.take(file, compareNumbers(expectedNumbers(said), foundNumbers(texts)), texts.at(-1)?.at);
  }

  ask(file: string, said: readonly Said[]): void {
    const asked = this.asked.get(file) ?? new Set();
    for (const each of said) asked.add(each);
    this.asked.set(file, asked);
  }

  private take(file: string, differences: readonly Difference<Spot>[], last: Spot | undefined): void {
    for (const { expected, found } of differences) {
      const at = found?.at ?? (expected ? undefined : last);
      this.differences.push({
        file,
        ...(at && { at }),
        ...(expected && { expected }),
        ...(found && { found: found.text }),
      });
    }
  }
}
