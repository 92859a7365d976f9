import type { Cover } from "../../../report/edition/edition.ts";
import { colours, motif, page as paper, space, type } from "../../design.ts";
import { type Context, runsOf } from "../blocks/context.ts";
import { baseline, linePieces, type Piece } from "../layout/pieces.ts";
import type { Canvas } from "../page/canvas.ts";
import { breakLines, type Line } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import { coverTitle, paintCoverTitle } from "./cover-title.ts";

const width = paper.contentWidth;
/** The field gives way to many facts, as far as the name allows. */
const field = { tallest: 540, lowest: 420 } as const;
/** The levels at the foot of the field. */
const level = { height: motif.height * paper.width, gap: motif.gap * paper.width } as const;
const motifHeight = motif.levels.length * (level.height + level.gap) - level.gap;

/** A cover that is ready to be painted, and the facts that it has no room for, which stand on the page after it. */
export interface LaidOutCover {
  paint(canvas: Canvas): void;
  readonly overflow: readonly Piece[];
}

/** The cover: the field with the name, the year and what it showed, the label in a box, the facts below it. */
export function layOutCover(
  context: Context,
  cover: Cover,
  label: string | undefined,
  parent: Tag,
): LaidOutCover {
  const box = label === undefined ? [] : boldLines(label, width - 2 * space.medium);
  const facts = cover.facts.map(factLines);
  const boxHeight = box.length === 0 ? 0 : box.length * type.body.leading + 2 * space.small + space.large;
  const listHeight = facts.reduce((sum, fact) => sum + fact.height + space.tiny, 0);
  const room = paper.height - 2 * space.huge - space.large - boxHeight;
  const summary = runsOf(context, cover.summary);
  const title = coverTitle(cover, summary, room - motifHeight - space.medium);
  const lowest = Math.max(field.lowest, title.bottom + motifHeight + space.medium);
  const bottom = Math.max(lowest, Math.min(field.tallest, room - listHeight));
  const here = facts.slice(0, fitting(facts, room - bottom));
  const tags = {
    series: parent.add("P"),
    title: parent.add("H1"),
    summary: summary.length > 0 ? parent.add("P") : undefined,
    label: box.length > 0 ? parent.add("P") : undefined,
    facts: facts.length > 0 ? parent.add("L", { numbering: "None" }) : undefined,
  };
  const told = title.summary.length > 0 || !tags.summary;
  return {
    overflow: [
      ...(told ? [] : summaryPieces(tags.summary!, summary)),
      ...facts
        .slice(here.length)
        .flatMap((fact, index) => factPieces(tags.facts!, fact, index === 0 ? space.medium : space.small)),
    ],
    paint(canvas) {
      canvas.artifact("Background", () => paintMotif(canvas, bottom));
      paintCoverTitle(canvas, title, tags);
      const top = bottom + space.huge;
      if (tags.label) paintLabel(canvas, tags.label, box, top);
      if (here.length > 0) paintFacts(canvas, tags.facts!, here, top + boxHeight);
    },
  };
}

/** What the arrangements are built of. */
function paintMotif(canvas: Canvas, bottom: number): void {
  canvas.rectangle(0, 0, paper.width, bottom, colours.primary);
  for (const [index, { left, colour }] of motif.levels.entries()) {
    const top = bottom - (index + 1) * level.height - index * level.gap;
    canvas.rectangle(left * paper.width, top, (1 - left) * paper.width, level.height, colours[colour]);
  }
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

/** How many facts, from the first, stand in so much room. */
function fitting(facts: readonly Fact[], room: number): number {
  let used = 0;
  const end = facts.findIndex(({ height }) => {
    used += height + space.tiny;
    return used > room + 0.01;
  });
  return end < 0 ? facts.length : end;
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

/** What the year showed, after a cover that has no room for it. */
function summaryPieces(tag: Tag, summary: readonly Run[]): Piece[] {
  const lines = breakLines(summary, type.body.size, paper.measure);
  return linePieces(tag, lines, { style: type.body, place: "the cover", before: 0 });
}

/** A fact after the cover: its label, and its text below it, over as many pages as it takes. */
function factPieces(list: Tag, { label, text }: Fact, before: number): Piece[] {
  const entry = list.add("LI");
  const options = { style: type.body, place: "the cover" };
  return [
    ...linePieces(entry.add("Lbl"), label, {
      ...options,
      before,
      colour: colours.primary,
      keepWithNext: true,
    }),
    ...linePieces(entry.add("LBody"), text, { ...options, before: space.hair }),
  ];
}
