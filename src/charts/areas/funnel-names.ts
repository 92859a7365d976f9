import { lineWidth } from "../../typography/wrap.ts";
import type { Operation, Rectangle } from "../drawing/drawing.ts";
import { focus, text } from "../drawing/palette.ts";
import { box, polyline, textLine } from "../drawing/pen.ts";
import { smallSize, textSize } from "../drawing/style.ts";
import { lineCrosses } from "../plot/crosses.ts";
import { fewLines } from "../plot/labels.ts";

/** A dot in the picture, and the name that it should have if there is room; the first to be named come first. */
export interface NamedDot {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly own: boolean;
  readonly radius: number;
}

/** Between a dot and its name. */
const gap = 3;
const widestName = 170;
/** How far from its dot, in steps of so many points, room is looked for where there is none beside it. */
const step = 14;
const mostSteps = 24;
const turns = 16;

/** What names stand among, in points. */
export interface NamesGround {
  readonly plot: Rectangle;
  /** Dots, which no name may cover. */
  readonly dots: readonly Rectangle[];
  /** Lines, which a name interrupts only where there is no room off them. */
  readonly lines: readonly Line[];
  /** Above the plot: for the name of the own area, where there is no room in it. */
  readonly strip: Rectangle;
}

export interface FunnelNames {
  readonly operations: readonly Operation[];
  readonly usesStrip: boolean;
}

/**
 * Names beside dots, where they run neither into each other nor over any dot. The own area is always named: farther off
 * with a line to its dot where it must be, and in the strip where there is no room at all.
 */
export function funnelNames(
  named: readonly NamedDot[],
  { plot, dots, lines, strip }: NamesGround,
): FunnelNames {
  const names: Rectangle[] = [];
  const leaders: Line[] = [];
  const operations: Operation[] = [];
  let usesStrip = false;
  for (const dot of named) {
    const size = dot.own ? textSize : smallSize;
    const weight = dot.own ? "bold" : "regular";
    const [name] = fewLines(dot.label, Math.min(widestName, plot.width * 0.6), size, 1, weight);
    if (name === undefined) continue;
    const extent = { width: lineWidth(name, size, weight), height: size };
    const itself = around(dot);
    const elsewhere = dots.filter((each) => !meet(each, itself, -1));
    const free = (each: Rectangle) =>
      inside(each, plot) &&
      !names.some((other) => meet(each, other, 1)) &&
      !meet(each, itself, 1) &&
      // Nearer to another dot it would be taken for that one's name.
      !elsewhere.some((other) => meet(each, other, gap + 2)) &&
      !leaders.some((line) => lineCrosses(line, each));
    const clear = (each: Rectangle) => free(each) && !lines.some((line) => lineCrosses(line, each));
    const alone = (each: Rectangle) => !elsewhere.some((other) => lineCrosses(leader(dot, each), other));
    const beside = candidates(dot, extent);
    const away = dot.own ? farther(dot, extent) : [];
    const found =
      beside.find(clear) ??
      away.find((each) => clear(each) && alone(each)) ??
      beside.find(free) ??
      away.find(free);
    if (!found && !dot.own) continue;
    const place = found ?? inStrip(dot, extent, strip);
    usesStrip ||= !found;
    names.push(place);
    if (!beside.includes(place)) {
      const line = leader(dot, place);
      leaders.push(line);
      operations.push(polyline(line, focus, 1));
    }
    operations.push(
      box(place.x - 1, place.y, place.width + 2, place.height, "#FFFFFF"),
      textLine(name, place.x, place.y + size * 0.8, { size, weight, colour: dot.own ? focus : text }),
    );
  }
  return { operations, usesStrip };
}

function around({ x, y, radius }: NamedDot): Rectangle {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

type Line = readonly (readonly [number, number])[];
type Extent = Pick<Rectangle, "width" | "height">;

function candidates({ x, y, radius }: NamedDot, { width, height }: Extent): Rectangle[] {
  const clear = radius + gap;
  const places = [
    [x + clear, y - height / 2],
    [x - clear - width, y - height / 2],
    [x - width / 2, y - clear - height + 1],
    [x - width / 2, y + clear - 1],
    [x + clear - 2, y - clear - height + 4],
    [x + clear - 2, y + clear - 4],
    [x - clear + 2 - width, y - clear - height + 4],
    [x - clear + 2 - width, y + clear - 4],
  ] as const;
  return places.map(([left, top]) => ({ x: left, y: top, width, height }));
}

/** Places all around a dot, the nearest first. */
function farther(dot: NamedDot, extent: Extent): Rectangle[] {
  return Array.from({ length: mostSteps * turns }, (_, index) => {
    const away = (Math.floor(index / turns) + 1) * step;
    const angle = (2 * Math.PI * (index % turns)) / turns;
    const x = dot.x + Math.cos(angle) * away;
    const y = dot.y + Math.sin(angle) * away - extent.height / 2;
    return { x: Math.cos(angle) < -0.01 ? x - extent.width : x, y, ...extent };
  });
}

function inStrip({ x }: NamedDot, extent: Extent, strip: Rectangle): Rectangle {
  const most = Math.max(strip.x, strip.x + strip.width - extent.width);
  return { x: Math.min(Math.max(strip.x, x - extent.width / 2), most), y: strip.y, ...extent };
}

/** From a dot to the nearest edge of its name, drawn from left to right. */
function leader({ x, y }: NamedDot, name: Rectangle): Line {
  const to = [
    Math.min(Math.max(x, name.x - 2), name.x + name.width + 2),
    Math.min(Math.max(y, name.y), name.y + name.height),
  ] as const;
  return to[0] < x ? [to, [x, y]] : [[x, y], to];
}

function inside(a: Rectangle, outer: Rectangle): boolean {
  return (
    a.x >= outer.x &&
    a.y >= outer.y &&
    a.x + a.width <= outer.x + outer.width &&
    a.y + a.height <= outer.y + outer.height
  );
}

/** Whether two boxes are nearer to each other than `apart`. */
function meet(a: Rectangle, b: Rectangle, apart: number): boolean {
  return (
    a.x < b.x + b.width + apart &&
    b.x < a.x + a.width + apart &&
    a.y < b.y + b.height + apart &&
    b.y < a.y + a.height + apart
  );
}
