import type { Boundaries } from "../../reference/boundaries.ts";
import { balancedText, inFewLines } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import type { Drawing, Operation } from "../drawing/drawing.ts";
import { secondaryText, sequential } from "../drawing/palette.ts";
import { box, frame, stroked, textLine, textLines } from "../drawing/pen.ts";
import { leastPageWidth, lineHeight, mostLines, textSize } from "../drawing/style.ts";
import { footBand, stack } from "../plot/bands.ts";
import type { Plot, PlotCell } from "../plot/plot.ts";
import { type MapClass, mapClasses } from "./classes.ts";
import { hatchPath } from "./hatch.ts";
import { type MapOutline, mapOutline } from "./outline.ts";

const darkest = sequential[0];
const missingGround = "#FFFFFF";
const missingHatch = "#8A949E";
const keyWidth = 230;
const swatch = { width: 26, height: 17 };

/**
 * England and Wales with an area for each point, in three classes of the values shown; an area without a number is
 * hatched, and one that the chart is not about is left blank. Throws where a point has no boundary, or the chart has other than one series.
 */
export function mapDrawing(plot: Plot, boundaries: Boundaries, words: Words): Drawing {
  const [series, ...others] = plot.series;
  if (!series || others.length > 0) throw new RangeError("a map shows one series");
  const outline = mapOutline(boundaries, plot.width);
  const cells = new Map(plot.points.map(({ id }, index) => [id, series.cells[index]!]));
  for (const id of cells.keys()) {
    if (!outline.areas.has(id)) throw new RangeError(`there is no boundary for '${id}'`);
  }
  const classes = mapClasses(series.cells);
  const colours = new Map(classes.flatMap((each) => each.cells.map((cell) => [cell, each.colour] as const)));
  const missing = series.cells.filter(({ value }) => value === undefined);
  const key = mapKey(
    plot.unit,
    classes,
    missing.length,
    words,
    plot.width < leastPageWidth ? outline.height + 8 : 0,
  );
  const below = stack(
    [footBand([words.charts.map.credit, plot.label], plot.width)],
    Math.max(outline.height, key.bottom),
  );
  return {
    width: plot.width,
    height: Math.ceil(below.height),
    operations: [
      ...areaFills(outline, cells, colours),
      stroked(outline.borders, darkest, 1.8),
      stroked(outline.borders, "#FFFFFF", 0.9),
      stroked(outline.coast, darkest, 0.9),
      ...key.operations,
      ...below.operations,
    ],
  };
}

function areaFills(
  outline: MapOutline,
  cells: ReadonlyMap<string, PlotCell>,
  colours: ReadonlyMap<PlotCell, string>,
): Operation[] {
  return [...outline.areas].flatMap(([slug, paths]): Operation[] => {
    const cell = cells.get(slug);
    const colour = cell && colours.get(cell);
    if (colour) return [{ type: "fill", path: paths.outline, colour }];
    return [
      { type: "fill", path: paths.outline, colour: missingGround },
      ...(cell ? [stroked(paths.hatch, missingHatch, 1)] : []),
    ];
  });
}

/** The classes in words, from the greatest values to the least, in the sea at the left. */
function mapKey(
  unit: string,
  classes: readonly MapClass[],
  missing: number,
  words: Words,
  top: number,
): { readonly operations: Operation[]; readonly bottom: number } {
  const { map } = words.charts;
  const operations: Operation[] = [];
  const title = balancedText(inFewLines(unit, keyWidth, textSize, mostLines), keyWidth, textSize);
  operations.push(...textLines(title, 0, top + textSize + 2, { colour: secondaryText }));
  let y = top + title.length * lineHeight + 14;
  const entry = (lines: readonly string[], fill: (top: number) => readonly Operation[]) => {
    operations.push(...fill(y), frame(0.5, y + 0.5, swatch.width, swatch.height, darkest));
    operations.push(textLine(lines[0]!, swatch.width + 10, y + 14));
    operations.push(
      ...textLines(lines.slice(1), swatch.width + 10, y + 14 + lineHeight, { colour: secondaryText }),
    );
    y += lines.length * lineHeight + 9;
  };
  for (const { colour, least, greatest, cells } of classes) {
    entry([map.span(least, greatest), map.areas(cells.length)], (top) => [
      box(0.5, top + 0.5, swatch.width, swatch.height, colour),
    ]);
  }
  if (missing > 0) {
    entry([map.noFigure, map.areas(missing)], (top) => {
      const [left, right, bottom] = [0.5, 0.5 + swatch.width, top + 0.5 + swatch.height];
      const ring = [
        [left, top + 0.5],
        [right, top + 0.5],
        [right, bottom],
        [left, bottom],
      ] as const;
      return [stroked(hatchPath([ring], 5), missingHatch, 1)];
    });
  }
  const rule = balancedText(map.rule, keyWidth, textSize);
  operations.push(...textLines(rule, 0, y + textSize, { colour: secondaryText }));
  return { operations, bottom: y + rule.length * lineHeight };
}
