import { categorical, focus, twoSeries } from "./palette.ts";

/** The widths that charts are drawn at, in points: for a page, which scales them as a whole, and for a phone. */
export const pageWidth = 640;
/** A phone is 320 pixels wide or a little more; its margins take the rest. */
export const narrowWidth = 288;
/** Below this, what stands side by side on a page stands one below the other. */
export const leastPageWidth = 480;
/**
 * The size of all text, in points at natural size. A printed page is 483 points wide, where this is 9.8: no larger than
 * the text of its tables.
 */
export const textSize = 13;
/** The size of the line that says what a picture is: its label, or the credit of a map. */
export const smallSize = 13;
/** The values in the areas of a map. */
export const mapValueSize = 12;
export const lineHeight = 16;
/**
 * The most lines of the name of a bar, a line, a point or a unit, and of the words of a break, which are a sentence. What
 * is longer ends with an ellipsis: the table beside the chart has all of it, and a picture has to leave room for what it
 * shows.
 */
export const mostLines = 4;
export const mostBreakLines = 12;

export interface SeriesStyle {
  readonly colour: string;
  readonly dash: readonly number[];
  readonly marker: "circle" | "rect" | "triangle" | "rectRot";
}

const dashes = [[], [7, 4], [2, 3], [9, 3, 2, 3]] as const;
const markers = ["circle", "rect", "triangle", "rectRot"] as const;

/** How the series of a chart look, in order: apart by colour, by dash and by marker. */
export function seriesStyles(count: number): SeriesStyle[] {
  const colours = count === 1 ? [focus] : count === 2 ? twoSeries : categorical;
  return Array.from({ length: count }, (_, index) => ({
    colour: colours[index % colours.length]!,
    dash: dashes[index % dashes.length]!,
    marker: markers[index % markers.length]!,
  }));
}
