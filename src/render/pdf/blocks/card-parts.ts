import type { Drawing } from "../../../charts/drawing/drawing.ts";
import { space, type TypeStyle } from "../../design.ts";
import { baseline } from "../layout/pieces.ts";
import type { Canvas } from "../page/canvas.ts";
import { wordsOf } from "../page/canvas.ts";
import { replay } from "../page/drawings.ts";
import type { Line } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

/** One text of a card, in lines. */
export interface CardText {
  readonly kind: "text";
  readonly tag: Tag;
  readonly lines: readonly Line[];
  readonly style: TypeStyle;
  readonly before: number;
  readonly colour: string;
  /** What stands small after the last line: the sign of a large number. */
  readonly aside?: { readonly text: string; readonly style: TypeStyle; readonly colour: string };
}

/** A picture in a card, at its foot. */
export interface CardPicture {
  readonly kind: "picture";
  /** Its figure. */
  readonly tag: Tag;
  readonly drawing: Drawing;
  /** In points of the page to a point of the drawing. */
  readonly scale: number;
  readonly before: number;
}

export type CardPart = CardText | CardPicture;

export function heightOfPart(part: CardPart): number {
  return part.kind === "text" ? part.lines.length * part.style.leading : part.drawing.height * part.scale;
}

export function heightOfCard(card: readonly CardPart[]): number {
  return card.reduce((sum, part) => sum + part.before + heightOfPart(part), 0);
}

/** A card cut into parts that are no taller than `room`. */
export function cutCard(card: readonly CardPart[], room: number): CardPart[][] {
  const cut: CardPart[][] = [];
  let open: CardPart[] = [];
  let used = 0;
  const turn = () => {
    cut.push(open);
    open = [];
    used = 0;
  };
  const put = (part: CardPart) => {
    const before = open.length === 0 ? 0 : part.before;
    open.push({ ...part, before });
    used += before + heightOfPart(part);
  };
  for (const part of card) {
    if (part.kind === "picture") {
      if (open.length > 0 && used + part.before + heightOfPart(part) > room) turn();
      put(part);
      continue;
    }
    for (let from = 0; from < part.lines.length; ) {
      const before = from === 0 ? part.before : 0;
      const fit = Math.floor((room - used - before) / part.style.leading);
      if (fit < 1 && open.length > 0) {
        turn();
        continue;
      }
      const lines = part.lines.slice(from, from + Math.max(1, fit));
      from += lines.length;
      const { aside, ...rest } = part;
      put({ ...rest, lines, before, ...(aside && from >= part.lines.length ? { aside } : {}) });
    }
  }
  return open.length > 0 ? [...cut, open] : cut;
}

/** @param bottom where a picture ends, in points from the top of the page. */
export function paintCard(
  canvas: Canvas,
  card: readonly CardPart[],
  x: number,
  top: number,
  bottom: number,
): void {
  let y = top;
  for (const part of card) {
    y += part.before;
    const height = heightOfPart(part);
    if (part.kind === "picture") paintPicture(canvas, part, x, bottom - height);
    else paintText(canvas, part, x, y);
    y += height;
  }
}

function paintPicture(canvas: Canvas, { tag, drawing, scale }: CardPicture, x: number, y: number): void {
  tag.box = [x, y, x + drawing.width * scale, y + drawing.height * scale];
  canvas.tagged(tag, () => replay(canvas, drawing, x, y, scale));
}

function paintText(canvas: Canvas, part: CardText, x: number, y: number): void {
  const { tag, lines, style, colour, aside } = part;
  canvas.lines(tag, lines, { x, y: y + baseline(style), ...style, colour });
  const last = lines.at(-1);
  if (!aside || !last) return;
  const line = y + (lines.length - 1) * style.leading + baseline(style);
  canvas.tagged(tag, () => {
    const left = x + last.width + space.tiny;
    canvas.words(wordsOf(aside.text, "regular"), left, line, aside.style.size, aside.colour);
  });
}
