import { emailAddress } from "../../../narrative/addresses.ts";
import type { Contacts } from "../../../report/document.ts";
import type { KeyFigures, PrintedFigure } from "../../../report/edition/edition.ts";
import { widthOf } from "../../../typography/shape.ts";
import { signsOf } from "../../../words/print-figure.ts";
import { colours, space, type TypeStyle, type } from "../../design.ts";
import type { Piece } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import type { CardPart, CardText } from "./card-parts.ts";
import { cardPadding, cardRows, cardWidth } from "./card-rows.ts";
import { type Context, runsOf } from "./context.ts";
import { signsExplained } from "./signs.ts";
import { type SmallLine, smallLine } from "./small-line.ts";

/** The few figures of the year as cards: the number large, what it counts, its period and base, and how it went. */
export function keyFigures(context: Context, parent: Tag, block: KeyFigures): Piece[] {
  const { items } = block;
  if (items.length === 0) return [];
  const { words } = context;
  const columns = items.length === 1 || items.length === 2 || items.length === 4 ? 2 : 3;
  const list = parent.add("L", { numbering: "None" });
  const width = cardWidth(columns) - 2 * cardPadding;
  const large = fitting(items, width);
  const cards = items.map((item): CardPart[] => {
    const { value, label, trend } = item;
    const body = list.add("LI").add("LBody");
    return [
      number(body, value, large, width),
      part(body, [{ text: label, face: "bold" }], type.keySentence, space.hair, width),
      part(body, runsOf(context, item.context), type.card, space.hair, width, colours.secondary),
      ...(trend ? [picture(body, smallLine(context, trend), width)] : []),
    ];
  });
  const place = "the key figures";
  const rows = cardRows(cards, { place, columns, ground: colours.tint });
  const values = items.map(({ value }) => value);
  const meanings = signsExplained(words, parent, signsOf(words, values), place);
  if (meanings.length === 0) return rows;
  return [...rows.map(({ after: _, ...row }) => ({ ...row, keepWithNext: true })), ...meanings];
}

/** The largest type in which every number fits its card on one line, so that all look alike. */
function fitting(items: KeyFigures["items"], width: number): TypeStyle {
  const fits = ({ size }: TypeStyle) =>
    items.every(({ value }) => {
      const sign =
        value.sign === undefined ? 0 : space.tiny + widthOf(value.sign, "regular", type.small.size);
      return widthOf(value.value, "bold", size) + sign <= width;
    });
  return [type.keyFigure, type.section, type.heading3].find(fits) ?? type.heading3;
}

/** A number and, small after it, its sign. A sign in the place of a number stands back like one. */
function number(
  parent: Tag,
  { value, sign, kind }: PrintedFigure,
  style: TypeStyle,
  width: number,
): CardText {
  const colour = kind === "sign" ? colours.secondary : colours.primary;
  const text = sign === undefined ? value : `${value} `;
  const aside =
    sign === undefined ? {} : { aside: { text: sign, style: type.small, colour: colours.secondary } };
  return { ...part(parent, [{ text, face: "bold" }], style, 0, width, colour), ...aside };
}

/** How the number went over the years. */
function picture(parent: Tag, { drawing, alternative }: SmallLine, width: number): CardPart {
  const tag = parent.add("Figure", { alternative });
  return { kind: "picture", tag, drawing, scale: Math.min(1, width / drawing.width), before: space.tiny };
}

/** Who to ask, agency by agency, side by side. */
export function contacts(context: Context, parent: Tag, block: Contacts): Piece[] {
  if (block.items.length === 0) return [];
  const list = parent.add("L", { numbering: "None" });
  const columns = 3;
  const width = cardWidth(columns);
  const { telephone, linkTo } = context.words.page;
  const cards = block.items.map((item): CardPart[] => {
    const body = list.add("LI").add("LBody");
    const line = (run: Run, before = 0) => part(body, [run], type.small, before, width);
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
  return cardRows(cards, { place: "the contacts", columns });
}

/** A link to an address of the usual shape; anything else is printed and leads nowhere. */
export function emailLink(email: string, describe: (email: string) => string): Pick<Run, "link"> {
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
): CardText {
  const lines = breakLines(runs, style.size, width);
  return { kind: "text", tag: parent.add("P"), lines, style, before: lines.length > 0 ? before : 0, colour };
}
