import { lineWidth, widest } from "../../typography/wrap.ts";
import { leastPageWidth, textSize } from "../drawing/style.ts";
import { fewLines } from "../plot/labels.ts";
import type { Plot } from "../plot/plot.ts";

/** A row of a dot plot, with where it begins below the top of the plot. */
export interface PointRow {
  readonly place: number;
  readonly own: boolean;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Whether a line below it leads the eye. */
  readonly guided: boolean;
}

/** The name of a group, above its rows. */
export interface HeadingRow {
  readonly lines: readonly string[];
  readonly top: number;
}

export interface DotRows {
  readonly points: readonly PointRow[];
  readonly headings: readonly HeadingRow[];
  readonly height: number;
  /** Of names and values, in points. */
  readonly size: number;
  /** From one line of a name to the next. */
  readonly leading: number;
  /** Room for the names. */
  readonly names: number;
}

export const headingSize = 13;
export const headingLeading = 16;
const gapAboveHeading = 6;
/** What rows share, as far as that leaves none lower than the lowest. */
const tallest = 575;
const lowestRow = 15;
const highestRow = 20;
const narrowRow = 18;
const mostNameLines = 2;
/** After so many rows of a group a line leads the eye. */
const guidedRows = 5;

/**
 * The rows of the points, group by group in the order of the groups; points of no group come last. Rows become lower
 * where there are many, so that all areas have room on a page, and higher where a name needs a second line.
 */
export function dotRows(plot: Plot): DotRows {
  const groups = groupsOf(plot);
  const narrow = plot.width < leastPageWidth;
  const headings = groups.map(({ label }) =>
    label === "" ? [] : fewLines(label, plot.width - 4, headingSize, mostNameLines, "bold"),
  );
  const forHeadings = headings.reduce((sum, lines) => sum + headingRoom(lines), 0);
  const fair = (tallest - forHeadings) / Math.max(1, plot.points.length);
  const pitch = narrow ? narrowRow : Math.min(highestRow, Math.max(lowestRow, Math.floor(fair * 4) / 4));
  const size = pitch >= 18.5 ? textSize : 13;
  const leading = size * 1.15;
  const widestName = Math.floor(plot.width * (narrow ? 0.38 : 0.32));
  const points: PointRow[] = [];
  const named: HeadingRow[] = [];
  let top = 0;
  for (const [index, group] of groups.entries()) {
    const lines = headings[index]!;
    if (lines.length > 0) {
      named.push({ lines, top: top + (index === 0 ? 0 : gapAboveHeading) });
      top += headingRoom(lines) - (index === 0 ? gapAboveHeading : 0);
    } else if (index > 0) top += gapAboveHeading;
    for (const [nth, place] of group.points.entries()) {
      const own = place === plot.own;
      const face = own ? "bold" : "regular";
      const name = fewLines(plot.points[place]!.label, widestName, size, mostNameLines, face);
      const height = pitch + Math.max(0, name.length - 1) * leading;
      const guided = (nth + 1) % guidedRows === 0 && nth + 1 < group.points.length;
      points.push({ place, own, lines: name, top, height, guided });
      top += height;
    }
  }
  const names = Math.ceil(
    Math.max(0, ...points.map(({ lines, own }) => widest(lines, size, own ? "bold" : "regular"))),
  );
  return { points, headings: named, height: top, size, leading, names };
}

function headingRoom(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : gapAboveHeading + lines.length * headingLeading;
}

/** Groups that hold points, and one without a name for the points that are in none. */
function groupsOf(plot: Plot): { readonly label: string; readonly points: readonly number[] }[] {
  const groups = (plot.groups ?? []).filter(({ points }) => points.length > 0);
  const grouped = new Set(groups.flatMap(({ points }) => points));
  const others = [...plot.points.keys()].filter((place) => !grouped.has(place));
  return others.length > 0 ? [...groups, { label: "", points: others }] : groups;
}

/** How wide the values beside the rows are: their numbers, and the signs that hang behind them. */
export function valueColumn(plot: Plot, size: number): { readonly numbers: number; readonly signs: number } {
  const shown = plot.series[0]!.cells.flatMap((cell, place) => {
    const face = place === plot.own ? "bold" : "regular";
    const [plain, whole] = [lineWidth(cell.plain, size, face), lineWidth(cell.text, size, face)];
    return hasRoom(whole, plot.width) ? [{ plain, sign: whole - plain }] : [];
  });
  return {
    numbers: Math.ceil(Math.max(0, ...shown.map(({ plain }) => plain))),
    signs: Math.ceil(Math.max(0, ...shown.map(({ sign }) => sign))),
  };
}

/** A value that is wider stands in the table beside the chart alone, so that the dots keep their room. */
export function hasRoom(width: number, picture: number): boolean {
  return width <= picture * 0.22;
}
