import { emailAddress } from "../../../narrative/addresses.ts";
import type { Contacts } from "../../../report/document.ts";
import type { KeyFigures } from "../../../report/edition/edition.ts";
import { widthOf } from "../../../typography/shape.ts";
import { signsOf } from "../../../words/print-figure.ts";
import { colours, space, type TypeStyle, type } from "../../design.ts";
import type { Piece } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import { type CardPart, cardPadding, cardRows, cardWidth } from "./card-rows.ts";
import { type Context, runsOf } from "./context.ts";

/** The few figures of the year as cards: the number large, then what it counts, then its period and base. */
export function keyFigures(context: Context, parent: Tag, block: KeyFigures): Piece[] {
  if (block.items.length === 0) return [];
  const { words } = context;
  const columns = block.items.length % 3 === 0 ? 3 : 2;
  const list = parent.add("L", { numbering: "None" });
  const width = cardWidth(columns) - 2 * cardPadding;
  const values = block.items.map((item) => item.value);
  const large = fitting(
    values.map((value) => value.text),
    width,
  );
  const cards = block.items.map((item, index): CardPart[] => {
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
  return cardRows(cards, columns, "the key figures", colours.tint);
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
  const width = cardWidth(2) - 2 * cardPadding;
  const { telephone, linkTo } = context.words.page;
  const cards = block.items.map((item): CardPart[] => {
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
  return cardRows(cards, 2, "the contacts", undefined);
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
): CardPart {
  const lines = breakLines(runs, style.size, width);
  return { tag: parent.add("P"), lines, style, before: lines.length > 0 ? before : 0, colour };
}
