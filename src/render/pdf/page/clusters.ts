import { tidied } from "../../../typography/characters.ts";
import { type Shaped, shape } from "../../../typography/shape.ts";
import { lineEnd, type Run } from "./run.ts";

/** Words that no line may break between: nearly always one. */
export interface Cluster {
  readonly parts: { readonly run: Run; readonly shaped: Shaped }[];
  /** In thousandths of the type size. */
  width: number;
  /** The run whose space follows; undefined where the break is after a hyphen or inside a long word. */
  space: Run | undefined;
  /** Whether the line ends here. */
  endsLine?: boolean;
}

const unbreakableSpaces = new Set(["\u00A0", "\u202F"]);
const aroundSpaces = /(?<=[\u00A0\u202F])|(?=[\u00A0\u202F])/;
const afterHyphen = /(?<=\p{L}{2}[-\u2013])(?=\p{L})/u;
/** What only a word has that is more than one part. */
const severalParts = /[-\u2013\u00A0\u202F]/;
const softBreaks = /(?<=[/.@?&=_:-])/;

/** The clusters of a text, whatever its size and the width of its lines. */
export function clustersOf(runs: readonly Run[]): Cluster[] {
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
    if (run.text === lineEnd) {
      // The space stays in the text, so that whoever copies it has two words.
      close(run);
      const last = clusters.at(-1);
      if (last) last.endsLine = true;
      continue;
    }
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
export function broken(cluster: Cluster, size: number, width: number): Cluster[] {
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
  if (cluster.endsLine) open.endsLine = true;
  return [...found, open];
}

function fitting(text: string, run: Run, most: number): Shaped[] {
  const whole = shape(text, run.face);
  if (whole.width <= most) return [whole];
  return [...text].map((character) => shape(character, run.face));
}
