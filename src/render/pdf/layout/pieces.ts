import { page as paper, type TypeStyle } from "../../design.ts";
import type { Canvas } from "../page/canvas.ts";
import type { Line } from "../page/lines.ts";
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
  /** On the first piece of what may be split: the height of all of it, and of what is repeated on each page. */
  readonly whole?: { readonly height: number; readonly repeat: number };
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
  paint(canvas: Canvas, top: number): void;
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
      paint: (canvas, top) =>
        canvas.lines(tag, group, {
          x,
          y: top + baseline(style),
          ...style,
          ...(options.colour === undefined ? {} : { colour: options.colour }),
        }),
    };
  });
}

function groups(lines: readonly Line[]): (readonly Line[])[] {
  if (lines.length === 0) return [];
  if (lines.length <= 3) return [lines];
  return [lines.slice(0, 2), ...lines.slice(2, -2).map((line) => [line]), lines.slice(-2)];
}
