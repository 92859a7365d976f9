import { widest } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import type { Operation } from "../drawing/drawing.ts";
import { secondaryText, text } from "../drawing/palette.ts";
import { textLines } from "../drawing/pen.ts";
import { lineHeight, mostLines, smallSize } from "../drawing/style.ts";
import { apart } from "../plot/apart.ts";
import { fewLines, nameWithValue } from "../plot/labels.ts";
import type { Plot } from "../plot/plot.ts";
import type { FunnelGround, FunnelLine } from "./funnel-ground.ts";

export interface EndWords {
  /** With the lines that lead to them, in points. */
  readonly width: number;
  readonly place: (ground: FunnelGround) => PlacedEnds;
}

export interface PlacedEnds {
  /** From the end of each line to its words. */
  readonly leaders: readonly FunnelLine[];
  readonly words: readonly Operation[];
}

interface End {
  /** The share at the end of the line that they name. */
  readonly share: number;
  /** Where that line ends; undefined for one that ends with the plot. */
  readonly denominator?: number;
  readonly lines: readonly string[];
  readonly colour: string;
}

const leading = 16;
const leader = 12;

/** The words at the right of a funnel: at the line of all areas, and at the ends of the upper limits. */
export function endWords(plot: Plot, words: Words): EndWords {
  const room = Math.round(Math.min(144, Math.max(78, plot.width * 0.225)));
  const ends = endsOf(plot, words, room);
  const wide = Math.max(0, ...ends.map(({ lines }) => widest(lines, smallSize)));
  return {
    width: ends.length === 0 ? 8 : leader + 4 + Math.ceil(wide),
    place({ x, y: top, width, height, atX, atY }) {
      const [right, bottom] = [x + width, top + height];
      const boxes = ends
        .map((each) => {
          const y = Math.min(Math.max(atY(each.share), top), bottom);
          return { ...each, y, height: each.lines.length * leading, top: y - leading / 2 };
        })
        .sort((a, b) => a.top - b.top);
      apart(boxes, top - lineHeight / 2, bottom + lineHeight / 2);
      return {
        leaders: boxes.map(({ denominator, y, top: wordsTop, colour }) => {
          const start = denominator === undefined ? right : atX(denominator);
          const places = [
            [start, y],
            [right + leader, wordsTop + leading / 2],
          ] as const;
          return { places, dash: [], colour, width: 0.75 };
        }),
        words: boxes.flatMap(({ lines, top: wordsTop, colour }) =>
          textLines(lines, right + leader + 4, wordsTop + leading / 2 + smallSize * 0.33, {
            size: smallSize,
            colour,
          }),
        ),
      };
    },
  };
}

function endsOf(plot: Plot, words: Words, room: number): End[] {
  const limits = (plot.funnel?.limits ?? []).flatMap(({ level, points }): End[] => {
    const last = points.at(-1);
    if (!last) return [];
    const lines = fewLines(words.charts.controlLimits(level), room, smallSize, mostLines);
    return [{ share: last.upper, denominator: last.denominator, lines, colour: secondaryText }];
  });
  const { reference } = plot;
  const centre = reference?.cell.value;
  if (!reference || centre === undefined) return limits;
  const lines = nameWithValue({ label: reference.label, text: reference.cell.text }, words, room, smallSize);
  return [...limits, { share: centre, lines, colour: text }];
}
