import type { Drawing, Operation } from "../../charts/drawing/drawing.ts";
import { box, textLine } from "../../charts/drawing/pen.ts";
import type { Edition } from "../../report/edition/edition.ts";
import { wrapText } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import { colours, motif } from "../design.ts";
import { boundLines } from "./bound-lines.ts";

/** As wide and, unless its words need more, as high as a picture that comes with a link in social media, in pixels. */
const width = 1200;
const leastHeight = 630;
const margin = 60;
const room = width - 2 * margin;

/** A telephone shows the picture at a third of its size, at which the smallest of these can still be read. */
const sizes = {
  /** Of the headline, from the largest that fits. */
  headline: [64, 60, 56, 52, 49, 46, 43, 40, 36],
  label: 38,
  name: 30,
  source: 28,
} as const;
const leading = 1.25;
const level = { height: 14, gap: 4 } as const;
const motifHeight = motif.levels.length * (level.height + level.gap) - level.gap;

/**
 * The headline of a document as a picture to be passed on without the document: whole, with every caution that its
 * sentence has, below what the document must say of itself, and with whose it is. Where the words need more room, the
 * picture is higher and nothing is left out.
 */
export function headlinePicture(edition: Edition, headline: string, words: Words): Drawing {
  const { label, runningHeader, publisher } = edition;
  const labelled = setIn(label === undefined ? [] : wrapText(label, room, sizes.label, "bold"), {
    size: sizes.label,
    weight: "bold",
    colour: colours.primary,
  });
  const beside = { weight: "regular", colour: onField } as const;
  const name = setIn(wrapText(runningHeader, room, sizes.name), { ...beside, size: sizes.name });
  const source = setIn(wrapText(words.text.publisher(publisher), room, sizes.source), {
    ...beside,
    size: sizes.source,
  });
  const strip = labelled.height === 0 ? 0 : labelled.height + 2 * gaps.strip;
  const above = strip + gaps.top + name.height + gaps.text;
  const below = gaps.text + source.height + gaps.text + motifHeight;
  const main = fitting(headline, leastHeight - above - below);
  const height = Math.max(leastHeight, Math.ceil(above + main.height + below));
  return {
    width,
    height,
    operations: [
      box(0, 0, width, height, colours.primary),
      ...(strip === 0 ? [] : [box(0, 0, width, strip, colours.paper)]),
      ...written(labelled, gaps.strip - gaps.optical),
      ...written(name, strip + gaps.top),
      ...written(main, above),
      ...written(source, height - below + gaps.text),
      ...motifAt(height),
    ],
  };
}

const gaps = { strip: 18, top: 34, text: 28, /** Capitals stand high in their lines. */ optical: 4 } as const;

/** Words beside the headline, on the field. */
const onField = "#DCE8F4";

interface Style {
  readonly size: number;
  readonly weight: "regular" | "bold";
  readonly colour: string;
}

interface Lines extends Style {
  readonly lines: readonly string[];
  readonly height: number;
}

function setIn(lines: readonly string[], style: Style): Lines {
  return { ...style, lines, height: lines.length * style.size * leading };
}

function written({ lines, size, weight, colour }: Lines, top: number): Operation[] {
  return lines.map((line, index) =>
    textLine(line, margin, top + index * size * leading + size, { size, weight, colour }),
  );
}

/** The headline in the largest size in which it has room, or in the smallest. */
function fitting(headline: string, height: number): Lines {
  const tried = sizes.headline.map((size) =>
    setIn(boundLines(headline, room, size), { size, weight: "bold", colour: colours.paper }),
  );
  return tried.find((each) => each.height <= height) ?? tried.at(-1)!;
}

function motifAt(bottom: number): Operation[] {
  return motif.levels.map(({ left, colour }, index) => {
    const top = bottom - (index + 1) * level.height - index * level.gap;
    return box(left * width, top, (1 - left) * width, level.height, colours[colour]);
  });
}
