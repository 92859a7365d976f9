import { tidied } from "../../../typography/characters.ts";
import type { Face } from "../../../typography/font.ts";
import { type Shaped, shape } from "../../../typography/shape.ts";
import type { Link } from "./links.ts";

/** A stretch of text in one face and colour. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly colour?: string;
  readonly link?: Link;
}

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

/** Words that no line may break between: nearly always one. */
interface Cluster {
  readonly parts: { readonly run: Run; readonly shaped: Shaped }[];
  /** In thousandths of the type size. */
  width: number;
  /** The run whose space follows; undefined where the break is after a hyphen or inside a long word. */
  space: Run | undefined;
}

const unbreakableSpaces = new Set(["\u00A0", "\u202F"]);
const aroundSpaces = /(?<=[\u00A0\u202F])|(?=[\u00A0\u202F])/;
const afterHyphen = /(?<=\p{L}{2}[-\u2013])(?=\p{L})/u;
/** What only a word has that is more than one part. */
const severalParts = /[-\u2013\u00A0\u202F]/;
const softBreaks = /(?<=[/.@?&=_:-])/;

/**
 * Breaks runs of text into lines no wider than `width` points: at spaces and after hyphens, and inside a word
 * or an address only where it is wider than a whole line.
 */
export function breakLines(runs: readonly Run[], size: number, width: number): Line[] {
  return setLines(clustersOf(runs), size, width);
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

/** The clusters of a text, whatever its size and the width of its lines. */
function clustersOf(runs: readonly Run[]): Cluster[] {
  const clusters: Cluster[] = [];
  let open: Cluster = { parts: [], width: 0, space: undefined };
  const close = (space?: Run) => {
    if (open.parts.length === 0) return;
    open.space = space;
    clusters.push(open);
    open = { parts: [], width: 0, space: undefined };
  };
  const put = (run: Run, word: string) => {
    const shaped = shape(word, run.face);
    open.parts.push({ run, shaped });
    open.width += shaped.width;
  };
  for (const run of runs) {
    let first = true;
    for (const word of tidied(run.text).split(" ")) {
      if (!first) close(run);
      first = false;
      if (word === "") continue;
      if (!severalParts.test(word)) {
        put(run, word);
        continue;
      }
      for (const [place, part] of word.split(afterHyphen).entries()) {
        if (place > 0) close();
        // Words joined by unbreakable spaces are shaped one by one: more reports share them.
        for (const piece of part.split(aroundSpaces)) put(run, unbreakableSpaces.has(piece) ? " " : piece);
      }
    }
  }
  close();
  return clusters;
}

/** A cluster wider than the line, in parts that fit: after a sign inside an address, else between letters. */
function broken(cluster: Cluster, size: number, width: number): Cluster[] {
  const most = (width * 1000) / size;
  const found: Cluster[] = [];
  let open: Cluster = { parts: [], width: 0, space: undefined };
  for (const { run, shaped } of cluster.parts) {
    for (const piece of shaped.text.split(softBreaks).flatMap((part) => fitting(part, run, most))) {
      if (open.parts.length > 0 && open.width + piece.width > most) {
        found.push(open);
        open = { parts: [], width: 0, space: undefined };
      }
      open.parts.push({ run, shaped: piece });
      open.width += piece.width;
    }
  }
  open.space = cluster.space;
  return [...found, open];
}

function fitting(text: string, run: Run, most: number): Shaped[] {
  const whole = shape(text, run.face);
  if (whole.width <= most) return [whole];
  return [...text].map((character) => shape(character, run.face));
}
