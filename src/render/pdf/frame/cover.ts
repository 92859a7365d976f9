import type { Cover } from "../../../report/edition/edition.ts";
import { colours, page as paper, space, type TypeStyle, type } from "../../design.ts";
import { baseline } from "../layout/pieces.ts";
import type { Canvas } from "../page/canvas.ts";
import { breakLines, type Line } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

const width = paper.contentWidth;
/** The field gives way to many facts, as far as the name allows. */
const field = { tallest: 540, lowest: 420 } as const;

/**
 * Paints the cover: the field with the name and the year, the label in a box, the facts below it.
 *
 * @throws Error where the facts need more room than the page has.
 */
export function paintCover(canvas: Canvas, cover: Cover, label: string | undefined, parent: Tag): void {
  const box = label === undefined ? [] : boldLines(label, width - 2 * space.medium);
  const list = cover.facts.map(factLines);
  const boxHeight = box.length === 0 ? 0 : box.length * type.body.leading + 2 * space.small + space.large;
  const listHeight = list.reduce((sum, fact) => sum + fact.height + space.tiny, 0);
  const bottom = Math.min(
    field.tallest,
    paper.height - 2 * space.huge - space.large - boxHeight - listHeight,
  );
  if (bottom < field.lowest) throw new Error("the cover has no room for its facts");
  canvas.artifact("Background", () => motif(canvas, bottom));
  paintTitle(canvas, cover, parent);
  let top = bottom + space.huge;
  if (box.length > 0) {
    paintLabel(canvas, parent.add("P"), box, top);
    top += boxHeight;
  }
  if (list.length > 0) paintFacts(canvas, parent.add("L", { numbering: "None" }), list, top);
}

function paintTitle(canvas: Canvas, cover: Cover, parent: Tag): void {
  const put = (tag: Tag, lines: readonly Line[], style: TypeStyle, top: number): number => {
    canvas.lines(tag, lines, { x: paper.left, y: top + baseline(style), ...style, colour: colours.paper });
    return top + lines.length * style.leading;
  };
  const series = breakLines([{ text: cover.series, face: "bold" }], type.coverSeries.size, width);
  put(parent.add("P"), series, type.coverSeries, 64);
  const { lines: name, style } = nameLines(cover.name);
  const title = parent.add("H1");
  const below = put(title, name, style, 168) + space.small;
  const year = breakLines([{ text: cover.title, face: "regular" }], type.coverTitle.size, width);
  put(title, year, type.coverTitle, below);
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
function motif(canvas: Canvas, bottom: number): void {
  canvas.rectangle(0, 0, paper.width, bottom, colours.primary);
  const levels = [
    { left: 56, colour: colours.primaryMiddle },
    { left: 218, colour: colours.primaryBetween },
    { left: 380, colour: colours.primaryLight },
  ];
  levels.forEach(({ left, colour }, index) => {
    const height = 30;
    const top = bottom - (index + 1) * height - index * 6;
    canvas.rectangle(left, top, paper.width - left, height, colour);
  });
}

function boldLines(text: string, most: number): Line[] {
  return breakLines([{ text, face: "bold" }], type.body.size, most);
}

function paintLabel(canvas: Canvas, tag: Tag, lines: readonly Line[], top: number): void {
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
}

interface Fact {
  readonly label: readonly Line[];
  readonly text: readonly Line[];
  readonly height: number;
}

const labelWidth = 120;

function factLines({ label, text }: Cover["facts"][number]): Fact {
  const left = boldLines(`${label} `, labelWidth - space.small);
  const right = breakLines([{ text, face: "regular" }], type.body.size, width - labelWidth);
  return { label: left, text: right, height: Math.max(left.length, right.length) * type.body.leading };
}

function paintFacts(canvas: Canvas, list: Tag, facts: readonly Fact[], start: number): void {
  let top = start;
  for (const { label, text, height } of facts) {
    const entry = list.add("LI");
    const y = top + baseline(type.body);
    canvas.lines(entry.add("Lbl"), label, { x: paper.left, y, ...type.body, colour: colours.primary });
    canvas.lines(entry.add("LBody"), text, { x: paper.left + labelWidth, y, ...type.body });
    top += height + space.tiny;
  }
}
