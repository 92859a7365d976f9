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
export const grid = "#D9DEE3";
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
