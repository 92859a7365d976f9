import { lineWidth } from "../../typography/wrap.ts";
import type { Text } from "../drawing/drawing.ts";
import { textLine } from "../drawing/pen.ts";
import { mapValueSize } from "../drawing/style.ts";
import { holds } from "./inside.ts";
import type { AreaPaths } from "./outline.ts";

/** Between a value and the edge of its area. */
const clearance = 1.5;
/** How high figures are, in parts of the type size. */
const figureHeight = 0.68;

/** A value in the middle of its area, or nothing where it has no room inside the shape. */
export function valueInside(area: AreaPaths, value: string, ink: string): readonly Text[] {
  const [x, y] = area.roomiest;
  const width = lineWidth(value, mapValueSize);
  const height = mapValueSize * figureHeight;
  const box = {
    x: x - width / 2 - clearance,
    y: y - height / 2 - clearance,
    width: width + 2 * clearance,
    height: height + 2 * clearance,
  };
  if (!holds(area.rings, box)) return [];
  return [textLine(value, x, y + height / 2, { align: "center", size: mapValueSize, colour: ink })];
}
