/**
 * How much room the parts of a picture take from its top: words and keys above the plot, the plot, and the words of its
 * axis below. Panels that stand side by side are drawn in one frame, so that their plots lie level.
 */
export interface Frame {
  readonly above: number;
  readonly plot: number;
  readonly axis: number;
}

/** The frame that has room for all of some. */
export function frameFor(frames: readonly Frame[]): Frame {
  const most = (part: keyof Frame) => Math.max(...frames.map((frame) => frame[part]));
  return { above: most("above"), plot: most("plot"), axis: most("axis") };
}
