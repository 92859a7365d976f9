import type { Boundaries } from "../../reference/boundaries.ts";
import { inFewLines } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import type { Drawing, Operation } from "../drawing/drawing.ts";
import { secondaryText, sequential } from "../drawing/palette.ts";
import { frame, stroked, textLine } from "../drawing/pen.ts";
import { leastPageWidth, textSize } from "../drawing/style.ts";
import { footBand, stack } from "../plot/bands.ts";
import type { Plot, PlotCell } from "../plot/plot.ts";
import { signedOnce } from "../plot/signed-once.ts";
import { valueInside } from "./area-values.ts";
import { type MapClass, mapClasses } from "./classes.ts";
import { mapKey, missingHatch } from "./key.ts";
import { type AreaPaths, type Inset, type MapOutline, mapOutline } from "./outline.ts";

const darkest = sequential[0];
const missingGround = "#FFFFFF";
/** In a wide picture the key stands in the Irish Sea. */
const keyWidth = 206;

/**
 * England and Wales with an area for each point, in classes of the values shown, and each value in its area where it has
 * room; an area without a number is hatched, and one that the chart is not about is left blank. Throws where a point has no
 * boundary, or the chart has other than one series.
 */
export function mapDrawing(given: Plot, boundaries: Boundaries, words: Words): Drawing {
  if (given.series.length !== 1) throw new RangeError("a map shows one series");
  const plot = signedOnce(given);
  const series = plot.series[0]!;
  const outline = mapOutline(boundaries, plot.width);
  const cells = new Map(plot.points.map(({ id }, index) => [id, series.cells[index]!]));
  for (const id of cells.keys()) {
    if (!outline.areas.has(id)) throw new RangeError(`there is no boundary for '${id}'`);
  }
  const classes = mapClasses(series.cells);
  const shownIn = new Map(classes.flatMap((each) => each.cells.map((cell) => [cell, each] as const)));
  const missing = series.cells.filter(({ value }) => value === undefined);
  // In a narrow picture the map comes first.
  const key = mapKey(
    plot,
    classes,
    missing.length,
    words,
    plot.width < leastPageWidth
      ? { top: outline.height + 8, width: plot.width }
      : { top: 0, width: keyWidth },
  );
  // Below the map, where no coast is in its way.
  const rule = classes.length > 1 ? words.charts.map.rule : undefined;
  const below = stack(
    [footBand([rule, words.charts.map.credit, plot.label], plot.width)],
    Math.max(outline.height, key.bottom),
  );
  return {
    width: plot.width,
    height: Math.ceil(below.height),
    operations: [
      ...[...outline.areas].flatMap(([slug, paths]) => ground(paths, cells.get(slug), shownIn)),
      ...borderLines(outline),
      ...plot.points.flatMap(({ id, label }) => {
        const [cell, inset] = [cells.get(id)!, outline.insets.get(id)];
        return [
          ...value(outline.areas.get(id)!, cell, shownIn),
          ...(inset && shownIn.has(cell) ? insetOperations(inset, label, cell, shownIn) : []),
        ];
      }),
      ...key.operations,
      ...below.operations,
    ],
  };
}

type ShownIn = ReadonlyMap<PlotCell, MapClass>;

function ground({ outline, hatch }: AreaPaths, cell: PlotCell | undefined, shownIn: ShownIn): Operation[] {
  const found = cell && shownIn.get(cell);
  if (found) return [{ type: "fill", path: outline, colour: found.colour }];
  return [
    { type: "fill", path: outline, colour: missingGround },
    ...(cell ? [stroked(hatch, missingHatch, 1)] : []),
  ];
}

function borderLines({ borders, coast }: MapOutline): Operation[] {
  return [stroked(borders, darkest, 1.8), stroked(borders, "#FFFFFF", 0.9), stroked(coast, darkest, 0.9)];
}

function value(area: AreaPaths, cell: PlotCell, shownIn: ShownIn): readonly Operation[] {
  const found = shownIn.get(cell);
  return found ? valueInside(area, cell.text, found.ink) : [];
}

/** An area once more, larger, in a frame with its name. */
function insetOperations(inset: Inset, name: string, cell: PlotCell, shownIn: ShownIn): Operation[] {
  const { x, y, width, height } = inset.frame;
  const title = inFewLines(name, width - 8, textSize, 1);
  return [
    frame(x, y, width, height, secondaryText),
    textLine(title, x + width / 2, y + textSize + 1, { align: "center" }),
    ...ground(inset, cell, shownIn),
    stroked(inset.outline, darkest, 0.9),
    ...value(inset, cell, shownIn),
  ];
}
