import { page as paper, type TypeStyle } from "../../design.ts";
import type { Canvas } from "../page/canvas.ts";
import type { Line } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";

/**
 * A stretch of a report that is not split between pages where a page has room for it: a few lines, a row of a table,
 * a chart with its words. Its height is known before it is placed.
 */
export interface Piece {
  /** Where it comes from, for errors: 'the table levels'. */
  readonly place: string;
  /** In points. */
  readonly height: number;
  /** White space above, dropped at the top of a page. */
  readonly before: number;
  /** White space below, where the piece after it asks for less above. */
  readonly after?: number;
  /** How much lower it may be where that saves room, in points: a chart is drawn smaller, a long table is set closer. */
  readonly shrink?: number;
  /** How much taller it may be where a page would else end early. */
  readonly grow?: number;
  /** It heads what follows it. */
  readonly heads?: boolean;
  /** It may wait for the head of the next page while what follows it moves up; those of one kind keep their order. */
  readonly floats?: "chart" | "table" | undefined;
  /** It is better split than kept whole where that would leave much of a page empty. */
  readonly splits?: boolean;
  /** What waits stands before it: the beginning of a section. */
  readonly barrier?: boolean;
  /** Stands on the same page as the piece after it. */
  readonly keepWithNext?: boolean;
  /** Names of places that links and bookmarks lead to. */
  readonly anchors?: readonly string[];
  /**
   * The same in parts that are no taller than `room`, for a piece whose words make it taller than a page. What has
   * none is lower than a page whatever is in it.
   */
  parts?(room: number): readonly Piece[];
  /** What is repeated, as an artifact, where a page begins with this piece. */
  readonly repeat?: { readonly height: number; paint(canvas: Canvas, top: number): void };
  /** @param height as it stands, which differs from its own by no more than it may shrink or grow. */
  paint(canvas: Canvas, top: number, height: number): void;
}

/** Pieces one below the other as one piece, which is split only where no page has room for it. */
export function stacked(
  pieces: readonly Piece[],
  as: Pick<Piece, "place" | "before" | "after" | "anchors" | "floats" | "splits">,
): Piece {
  let height = 0;
  let shrink = 0;
  let grow = 0;
  const gaps = pieces.map((piece, index) => {
    const gap = index === 0 ? 0 : piece.before;
    height += gap + piece.height;
    shrink += piece.shrink ?? 0;
    grow += piece.grow ?? 0;
    return gap;
  });
  return {
    ...as,
    height,
    shrink,
    grow,
    parts: () => pieces,
    paint(canvas, top, given) {
      const shrunk = given < height ? (height - given) / shrink : 0;
      const grown = given > height ? (given - height) / grow : 0;
      let y = top;
      for (const [index, piece] of pieces.entries()) {
        y += gaps[index]!;
        const own = piece.height - shrunk * (piece.shrink ?? 0) + grown * (piece.grow ?? 0);
        piece.paint(canvas, y, own);
        y += own;
      }
    },
  };
}

/** Pieces beside each other as one piece, each where it stands by itself; in parts they come one after the other. */
export function sideBySide(pieces: readonly Piece[], as: Pick<Piece, "place" | "before" | "after">): Piece {
  return {
    ...as,
    height: Math.max(...pieces.map((piece) => piece.height)),
    parts: () => pieces,
    paint(canvas, top) {
      for (const piece of pieces) piece.paint(canvas, top, piece.height);
    },
  };
}

/** The distance from the top of a line to its baseline: capitals stand in the middle of the line. */
export function baseline(style: TypeStyle): number {
  return style.leading / 2 + style.size * 0.33;
}

export interface LinesOptions {
  readonly style: TypeStyle;
  readonly place: string;
  readonly before: number;
  readonly x?: number;
  readonly colour?: string;
  readonly keepWithNext?: boolean;
  readonly heads?: boolean;
  /** The words that an element of their own owns, at the beginning: the term of a definition. */
  readonly lead?: { readonly tag: Tag; readonly run: Run };
}

/** Pieces of which the first carries names that lead to it, also where words that cannot be seen give no lines. */
export function anchored(pieces: readonly Piece[], anchor: string, place: string): Piece[] {
  const [first = { place, height: 0, before: 0, keepWithNext: true, paint: () => {} }, ...rest] = pieces;
  return [{ ...first, anchors: [anchor] }, ...rest];
}

/** Lines of one paragraph as pieces: at least two lines stand together on either side of a page break. */
export function linePieces(tag: Tag, lines: readonly Line[], options: LinesOptions): Piece[] {
  const { style, place, x = paper.left } = options;
  return groups(lines).map((group, index): Piece => {
    return {
      place,
      height: group.length * style.leading,
      before: index === 0 ? options.before : 0,
      keepWithNext: options.keepWithNext ?? false,
      heads: options.heads ?? false,
      paint(canvas, top) {
        const setting = {
          x,
          y: top + baseline(style),
          ...style,
          ...(options.colour === undefined ? {} : { colour: options.colour }),
        };
        const { lead } = options;
        if (lead)
          canvas.lines(
            lead.tag,
            ofRun(group, (run) => run === lead.run),
            setting,
          );
        canvas.lines(tag, lead ? ofRun(group, (run) => run !== lead.run) : group, setting);
      },
    };
  });
}

/** Of these lines the words of some runs, each where it stands. */
function ofRun(lines: readonly Line[], chosen: (run: Run) => boolean): Line[] {
  const found = lines.map((line) => ({
    ...line,
    fragments: line.fragments.filter(({ run }) => chosen(run)),
  }));
  return found.some(({ fragments }) => fragments.length > 0) ? found : [];
}

function groups(lines: readonly Line[]): (readonly Line[])[] {
  if (lines.length === 0) return [];
  if (lines.length <= 3) return [lines];
  return [lines.slice(0, 2), ...lines.slice(2, -2).map((line) => [line]), lines.slice(-2)];
}
