import type { Document } from "../../report/document.ts";
import { colours, page as paper, space, type TypeStyle, type } from "../design.ts";
import type { Canvas } from "./canvas.ts";
import { breakLines, type Line } from "./lines.ts";
import { baseline } from "./pieces.ts";
import type { Tag } from "./tags.ts";

const fieldHeight = 540;
const width = paper.contentWidth;

/** Paints the cover: the field with the name and the year, the facts below it, the label in a box. */
export function paintCover(canvas: Canvas, document: Document, parent: Tag): void {
  const { cover, label } = document;
  canvas.artifact("Background", () => motif(canvas));
  const put = (tag: Tag, lines: readonly Line[], style: TypeStyle, top: number, colour: string): number => {
    canvas.lines(tag, lines, { x: paper.left, y: top + baseline(style), ...style, colour });
    return top + lines.length * style.leading;
  };
  const series = breakLines([{ text: cover.series, face: "bold" }], type.coverSeries.size, width);
  put(parent.add("P"), series, type.coverSeries, 64, colours.paper);
  const { lines: name, style } = nameLines(cover.name);
  const title = parent.add("H1");
  const below = put(title, name, style, 168, colours.paper) + space.small;
  const year = breakLines([{ text: cover.title, face: "regular" }], type.coverTitle.size, width);
  put(title, year, type.coverTitle, below, colours.paper);
  let top = fieldHeight + space.huge;
  if (label !== undefined) top = labelBox(canvas, parent.add("P"), label, top) + space.large;
  facts(canvas, parent, document, top);
}

/** A long name is set smaller before it takes three lines. A space ends it, so that words stay apart. */
function nameLines(name: string): { lines: Line[]; style: TypeStyle } {
  const run = { text: `${name} `, face: "bold" as const };
  for (const [style, most] of nameStyles) {
    const lines = breakLines([run], style.size, width);
    if (lines.length <= most) return { lines, style };
  }
  const style = type.coverNameLong;
  return { lines: breakLines([run], style.size, width), style };
}

/** Sizes of the name, each with the lines that it may take. */
const nameStyles: readonly (readonly [TypeStyle, number])[] = [
  [type.coverName, 1],
  [type.coverNameMiddle, 2],
];

/** Three levels, stacked: what the arrangements are built of. */
function motif(canvas: Canvas): void {
  canvas.rectangle(0, 0, paper.width, fieldHeight, colours.primary);
  const levels = [
    { left: 56, colour: colours.primaryMiddle },
    { left: 218, colour: "#4A90D0" },
    { left: 380, colour: colours.primaryLight },
  ];
  levels.forEach(({ left, colour }, index) => {
    const height = 30;
    const top = fieldHeight - (index + 1) * height - index * 6;
    canvas.rectangle(left, top, paper.width - left, height, colour);
  });
}

function labelBox(canvas: Canvas, tag: Tag, label: string, top: number): number {
  const inner = width - 2 * space.medium;
  const lines = breakLines([{ text: label, face: "bold" }], type.body.size, inner);
  const height = lines.length * type.body.leading + 2 * space.small;
  canvas.artifact("Background", () => {
    canvas.rectangle(paper.left, top, width, height, colours.warningTint);
    canvas.rectangle(paper.left, top, 3, height, colours.warning);
  });
  canvas.lines(tag, lines, {
    x: paper.left + space.medium,
    y: top + space.small + baseline(type.body),
    ...type.body,
    colour: colours.warning,
  });
  return top + height;
}

function facts(canvas: Canvas, parent: Tag, document: Document, start: number): void {
  const { facts: items } = document.cover;
  if (items.length === 0) return;
  const list = parent.add("L", { numbering: "None" });
  const column = 120;
  let top = start;
  for (const { label, text } of items) {
    const entry = list.add("LI");
    const left = breakLines([{ text: `${label} `, face: "bold" }], type.body.size, column - space.small);
    const right = breakLines([{ text, face: "regular" }], type.body.size, width - column);
    const y = top + baseline(type.body);
    canvas.lines(entry.add("Lbl"), left, { x: paper.left, y, ...type.body, colour: colours.primary });
    canvas.lines(entry.add("LBody"), right, { x: paper.left + column, y, ...type.body });
    top += Math.max(left.length, right.length) * type.body.leading + space.tiny;
  }
  if (top > paper.height - space.huge) throw new Error(`${document.id}: the cover has no room for its facts`);
}
