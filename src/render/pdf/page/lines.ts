import { tidied } from "../../../typography/characters.ts";
import { type Shaped, shape } from "../../../typography/shape.ts";
import { shortened } from "../../../typography/shorten.ts";
import { broken, type Cluster, clustersOf } from "./clusters.ts";
import type { Run } from "./run.ts";

/** Words of one run on one line; spaces are words too, so that extracted text keeps them. */
export interface Fragment {
  readonly run: Run;
  /** From the line's left edge, in points. */
  readonly x: number;
  width: number;
  readonly words: Shaped[];
}

export interface Line {
  readonly fragments: readonly Fragment[];
  /** In points, without a trailing space. */
  readonly width: number;
}

/**
 * Breaks runs of text into lines no wider than `width` points: at spaces and after hyphens, and inside a word
 * or an address only where it is wider than a whole line.
 */
export function breakLines(runs: readonly Run[], size: number, width: number): Line[] {
  return setLines(clustersOf(runs), size, width);
}

/** The lines of a text that may take no more than `most` of them: what has no room is left out behind an ellipsis. */
export function shortenedLines(run: Run, size: number, width: number, most: number): Line[] {
  const lines = (text: string) => breakLines([{ ...run, text }], size, width);
  return lines(shortened(tidied(run.text), (text) => lines(text).length <= most));
}

/** Breaks a heading into as few lines as it needs and makes them about as long as each other. */
export function balanceLines(runs: readonly Run[], size: number, width: number): Line[] {
  const clusters = clustersOf(runs);
  let best = setLines(clusters, size, width);
  if (best.length < 2) return best;
  let narrow = width / 2;
  let wide = width;
  for (let step = 0; step < 6; step++) {
    const middle = (narrow + wide) / 2;
    const lines = setLines(clusters, size, middle);
    if (lines.length > best.length) narrow = middle;
    else {
      wide = middle;
      best = lines;
    }
  }
  return best;
}

function setLines(clusters: readonly Cluster[], size: number, width: number): Line[] {
  const setter = new LineSetter(size);
  for (const cluster of clusters) {
    if ((cluster.width * size) / 1000 <= width) setter.add(cluster, width);
    else for (const part of broken(cluster, size, width)) setter.add(part, width);
  }
  return setter.finish();
}

/** The lines of a text while they are filled. */
class LineSetter {
  readonly #size: number;
  readonly #lines: Line[] = [];
  #fragments: Fragment[] = [];
  #used = 0;
  /** The run whose space stands before the next word, or at the end of the line. */
  #pending: Run | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  /** Adds a cluster to the line, or begins another with it where it would be wider than `width`. */
  add(cluster: Cluster, width: number): void {
    if (this.#fragments.length > 0) {
      const space = this.#pending && shape(" ", this.#pending.face);
      const gap = space ? this.#wide(space.width) : 0;
      if (this.#used + gap + this.#wide(cluster.width) > width + 0.01) this.#turn();
      else if (space) this.#put(this.#pending!, space);
    }
    for (const { run, shaped } of cluster.parts) this.#put(run, shaped);
    this.#pending = cluster.space;
    if (cluster.endsLine) this.#turn();
  }

  finish(): Line[] {
    if (this.#fragments.length > 0) this.#turn();
    return this.#lines;
  }

  #put(run: Run, shaped: Shaped): void {
    const last = this.#fragments.at(-1);
    const wide = this.#wide(shaped.width);
    if (last && last.run === run) {
      last.words.push(shaped);
      last.width += wide;
    } else {
      this.#fragments.push({ run, x: this.#used, width: wide, words: [shaped] });
    }
    this.#used += wide;
  }

  #turn(): void {
    const inked = this.#used;
    if (this.#pending) this.#put(this.#pending, shape(" ", this.#pending.face));
    this.#lines.push({ fragments: this.#fragments, width: inked });
    this.#fragments = [];
    this.#used = 0;
    this.#pending = undefined;
  }

  #wide(thousandths: number): number {
    return (thousandths * this.#size) / 1000;
  }
}
