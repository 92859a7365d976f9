/**
 * Colours for charts, in the order of use that the Analysis Function's guidance gives; each pair of neighbours
 * keeps a contrast of 3 to 1, and dash and marker differ as well.
 */
export const categorical = ["#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1"] as const;
export const twoSeries = ["#12436D", "#F46A25"] as const;
/** From much to little, for a map; outlined in the darkest. */
export const sequential = ["#12436D", "#2073BC", "#6BACE6", "#B5D6F2", "#E4F0FA"] as const;
export const focus = "#12436D";
export const context = "#BFBFBF";
/** Marks that are seen beside the one in focus: lighter, and still 3 to 1 against the ground and the tint. */
export const others = "#71859A";
/** Marks among these that stand out. */
export const outlying = "#3F4F5F";
/** The ground of a row that is picked out. */
export const tint = "#E4ECF5";
/** A span that a reference may lie in. */
export const band = "#E9EAEC";
export const grid = "#D9DEE3";
/** Lines that only lead the eye along rows. */
export const guide = "#E9EDF0";
export const text = "#1B2733";
export const secondaryText = "#4A5560";

/** The colours of so many classes, from the darkest: up to five. */
export function sequentialOf(classes: number): readonly string[] {
  return classes === 2 ? [sequential[0], sequential[2]] : sequential.slice(0, classes);
}

/** The colour of text on each colour of a map. */
export const mapInks: Readonly<Record<string, string>> = {
  [sequential[0]]: "#FFFFFF",
  [sequential[1]]: "#FFFFFF",
  [sequential[2]]: text,
  [sequential[3]]: text,
  [sequential[4]]: text,
};
