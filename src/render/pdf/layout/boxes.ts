import { page as paper } from "../../design.ts";
import type { Piece } from "./pieces.ts";

export interface BoxStyle {
  /** White space above and below the box. */
  readonly before: number;
  /** Inside the box, above and below its content. */
  readonly padding: number;
  /** The colour of the bar at the left edge. */
  readonly bar: string;
  readonly ground?: string;
  /** Of the ground, in points. */
  readonly width?: number;
}

/** Pieces on a common ground with a bar at the left, which goes on where they are split between pages. */
export function boxed(pieces: readonly Piece[], style: BoxStyle): Piece[] {
  return pieces.map((piece, index): Piece => {
    const above = index === 0 ? style.padding : piece.before;
    const below = index === pieces.length - 1 ? style.padding : 0;
    const height = above + piece.height + below;
    return {
      ...piece,
      before: index === 0 ? style.before : 0,
      ...(index === pieces.length - 1 ? { after: style.before } : {}),
      height,
      paint(canvas, top) {
        canvas.artifact("Background", () => {
          if (style.ground) {
            canvas.rectangle(paper.left, top, style.width ?? paper.contentWidth, height, style.ground);
          }
          canvas.rectangle(paper.left, top, 3, height, style.bar);
        });
        piece.paint(canvas, top + above, piece.height);
      },
    };
  });
}
