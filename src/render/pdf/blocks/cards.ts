import { emailAddress } from "../../../narrative/addresses.ts";
import type { Contacts } from "../../../report/document.ts";
import type { KeyFigures } from "../../../report/edition/edition.ts";
import { widthOf } from "../../../typography/shape.ts";
import { signsOf } from "../../../words/print-figure.ts";
import { colours, page as paper, space, type TypeStyle, type } from "../../design.ts";
import { baseline, type Piece } from "../layout/pieces.ts";
import type { Canvas } from "../page/canvas.ts";
import { breakLines, type Line } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import { type Context, runsOf } from "./context.ts";

interface Part {
  readonly tag: Tag;
  readonly lines: readonly Line[];
  readonly style: TypeStyle;
  readonly before: number;
  readonly colour: string;
}

const gutter = space.medium;
const padding = space.medium;
/** A grid of so many rows stays on one page. */
const rowsKept = 3;

/** The few figures of the year as cards: the number large, then what it counts, then its period and base. */
export function keyFigures(context: Context, parent: Tag, block: KeyFigures): Piece[] {
  if (block.items.length === 0) return [];
  const { words } = context;
  const columns = block.items.length % 3 === 0 ? 3 : 2;
  const list = parent.add("L", { numbering: "None" });
  const width = cardWidth(columns) - 2 * padding;
  const values = block.items.map((item) => item.value);
  const large = fitting(
    values.map((value) => value.text),
    width,
  );
  const cards = block.items.map((item, index): Part[] => {
    const body = list.add("LI").add("LBody");
    const value = values[index]!.text;
    const meanings = signsOf(words, [values[index]!]).map((sign) => `${sign} ${words.values.signs[sign]}`);
    return [
      part(body, [{ text: value, face: "bold" }], large, 0, width, colours.primary),
      part(body, [{ text: item.label, face: "bold" }], type.body, space.tiny, width),
      part(body, runsOf(context, item.context), type.small, space.hair, width, colours.secondary),
      ...meanings.map((text) =>
        part(body, [{ text, face: "regular" }], type.small, space.tiny, width, colours.secondary),
      ),
    ];
  });
  return grid(cards, columns, "the key figures", colours.tint);
}

/** The largest type in which every number fits its card on one line, so that all look alike. */
function fitting(values: readonly string[], width: number): TypeStyle {
  const fits = (style: TypeStyle) => values.every((value) => widthOf(value, "bold", style.size) <= width);
  return [type.keyFigure, type.section, type.heading3].find(fits) ?? type.heading3;
}

/** Who to ask, agency by agency, side by side. */
export function contacts(context: Context, parent: Tag, block: Contacts): Piece[] {
  if (block.items.length === 0) return [];
  const list = parent.add("L", { numbering: "None" });
  const width = cardWidth(2) - 2 * padding;
  const { telephone, linkTo } = context.words.page;
  const cards = block.items.map((item): Part[] => {
    const body = list.add("LI").add("LBody");
    const line = (run: Run, before = 0) => part(body, [run], type.body, before, width);
    return [
      line({ text: item.agency, face: "bold", colour: colours.primary }),
      ...item.lines.map((text) => line({ text, face: "regular" })),
      ...(!item.telephone
        ? []
        : [line({ text: `${telephone} ${item.telephone}`, face: "regular" }, space.tiny)]),
      ...(!item.email
        ? []
        : [
            line({
              text: item.email,
              face: "regular",
              ...emailLink(item.email, linkTo.email),
            }),
          ]),
    ];
  });
  return grid(cards, 2, "the contacts", undefined);
}

/** A link to an address of the usual shape; anything else is printed and leads nowhere. */
function emailLink(email: string, describe: (email: string) => string): Pick<Run, "link"> {
  const address = emailAddress(email);
  return address === undefined ? {} : { link: { target: { address }, description: describe(email) } };
}

function part(
  parent: Tag,
  runs: Run[],
  style: TypeStyle,
  before: number,
  width: number,
  colour: string = colours.text,
): Part {
  const lines = breakLines(runs, style.size, width);
  return { tag: parent.add("P"), lines, style, before: lines.length > 0 ? before : 0, colour };
}

function cardWidth(columns: number): number {
  return (paper.contentWidth - gutter * (columns - 1)) / columns;
}

function grid(cards: Part[][], columns: number, place: string, ground: string | undefined): Piece[] {
  const width = cardWidth(columns);
  const pieces: Piece[] = [];
  const rows = Math.ceil(cards.length / columns);
  for (let start = 0; start < cards.length; start += columns) {
    const row = cards.slice(start, start + columns);
    const height = Math.max(...row.map(heightOf)) + 2 * padding;
    pieces.push({
      place,
      height,
      before: start === 0 ? space.large : gutter,
      keepWithNext: rows <= rowsKept && pieces.length < rows - 1,
      ...(start + columns >= cards.length ? { after: space.large } : {}),
      paint(canvas, top) {
        row.forEach((card, index) => {
          const x = paper.left + index * (width + gutter);
          canvas.artifact("Background", () => {
            if (ground) canvas.rectangle(x, top, width, height, ground);
            canvas.rectangle(x, top, width, ground ? 2 : 1, ground ? colours.primary : colours.rule);
          });
          paintCard(canvas, card, x + (ground ? padding : 0), top + padding);
        });
      },
    });
  }
  return pieces;
}

function heightOf(card: readonly Part[]): number {
  return card.reduce((sum, { before, lines, style }) => sum + before + lines.length * style.leading, 0);
}

function paintCard(canvas: Canvas, card: readonly Part[], x: number, top: number): void {
  let y = top;
  for (const { tag, lines, style, before, colour } of card) {
    y += before;
    canvas.lines(tag, lines, { x, y: y + baseline(style), ...style, colour });
    y += lines.length * style.leading;
  }
}
