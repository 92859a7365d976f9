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

interface Cluster {
  readonly parts: { readonly run: Run; readonly shaped: Shaped }[];
  width: number;
  /** The run whose space follows; undefined where the break is after a hyphen or inside a long word. */
  space?: Run;
}

const unbreakableSpaces = new Set(["\u00A0", "\u202F"]);
const aroundSpaces = /(?<=[\u00A0\u202F])|(?=[\u00A0\u202F])/;
const afterHyphen = /(?<=\p{L}{2}[-\u2013])(?=\p{L})/u;
const softBreaks = /(?<=[/.@?&=_:-])/;

/**
 * Breaks runs of text into lines no wider than `width` points: at spaces and after hyphens, and inside a word
 * or an address only where it is wider than a whole line.
 */
export function breakLines(runs: readonly Run[], size: number, width: number): Line[] {
  const lines: Line[] = [];
  let fragments: Fragment[] = [];
  let used = 0;
  let pending: Run | undefined;
  const put = (run: Run, shaped: Shaped) => {
    const last = fragments.at(-1);
    const wide = (shaped.width * size) / 1000;
    if (last && last.run === run) {
      last.words.push(shaped);
      last.width += wide;
    } else {
      fragments.push({ run, x: used, width: wide, words: [shaped] });
    }
    used += wide;
  };
  const finish = () => {
    const inked = used;
    if (pending) put(pending, shape(" ", pending.face));
    lines.push({ fragments, width: inked });
    fragments = [];
    used = 0;
    pending = undefined;
  };
  for (const cluster of clusters(runs, size, width)) {
    const gap = pending ? (shape(" ", pending.face).width * size) / 1000 : 0;
    if (fragments.length > 0 && used + gap + cluster.width > width + 0.01) finish();
    else if (pending && fragments.length > 0) put(pending, shape(" ", pending.face));
    for (const part of cluster.parts) put(part.run, part.shaped);
    pending = cluster.space;
  }
  if (fragments.length > 0) finish();
  return lines;
}

/** Breaks a heading into as few lines as it needs and makes them about as long as each other. */
export function balanceLines(runs: readonly Run[], size: number, width: number): Line[] {
  let best = breakLines(runs, size, width);
  if (best.length < 2) return best;
  let narrow = width / 2;
  let wide = width;
  for (let step = 0; step < 6; step++) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(runs, size, middle);
    if (lines.length > best.length) narrow = middle;
    else {
      wide = middle;
      best = lines;
    }
  }
  return best;
}

function* clusters(runs: readonly Run[], size: number, width: number): Generator<Cluster> {
  let open: Cluster = { parts: [], width: 0 };
  const close = function* (space?: Run): Generator<Cluster> {
    if (open.parts.length > 0) {
      if (space) open.space = space;
      yield* open.width > width ? broken(open, size, width) : [open];
    }
    open = { parts: [], width: 0 };
  };
  for (const run of runs) {
    const words = tidied(run.text).split(" ");
    for (const [index, word] of words.entries()) {
      if (index > 0) yield* close(run);
      for (const [place, part] of word.split(afterHyphen).entries()) {
        if (part === "") continue;
        if (place > 0) yield* close();
        // Words joined by unbreakable spaces are shaped one by one: more reports share them.
        for (const word of part.split(aroundSpaces)) {
          const shaped = shape(unbreakableSpaces.has(word) ? " " : word, run.face);
          open.parts.push({ run, shaped });
          open.width += (shaped.width * size) / 1000;
        }
      }
    }
  }
  yield* close();
}

/** A word wider than the line, in parts that fit: after a sign inside an address, else between letters. */
function* broken(cluster: Cluster, size: number, width: number): Generator<Cluster> {
  let open: Cluster = { parts: [], width: 0 };
  for (const { run, shaped } of cluster.parts) {
    for (const piece of shaped.text.split(softBreaks).flatMap((part) => fitting(part, run, size, width))) {
      const wide = (piece.width * size) / 1000;
      if (open.parts.length > 0 && open.width + wide > width) {
        yield open;
        open = { parts: [], width: 0 };
      }
      open.parts.push({ run, shaped: piece });
      open.width += wide;
    }
  }
  if (cluster.space) open.space = cluster.space;
  yield open;
}

function fitting(text: string, run: Run, size: number, width: number): Shaped[] {
  const whole = shape(text, run.face);
  if ((whole.width * size) / 1000 <= width) return [whole];
  return [...text].map((character) => shape(character, run.face));
}
