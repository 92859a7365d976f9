import { parse } from "parse5";
import type { Block, Edition, KeyFigures } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { attribute, elements, hasClass, textOf } from "../support/html-tables.ts";
import { readStructure } from "../support/pdf/read-tables.ts";
import { type Element, kidsOf, elements as pdfElements } from "../support/pdf/tree.ts";

/** What a report says besides its tables: white space is left out of all of it, because lines break where they may. */
export interface Texts {
  /** Each card: its number, what it counts, its context, and what its small line says, in this order. */
  readonly cards: readonly string[];
  /** All words in one, or each sentence on its own. */
  readonly words: readonly string[];
  /** What is read in the place of pictures. */
  readonly pictures: readonly string[];
}

const bare = (text: string) => text.replace(/[\s\u00A0]+/g, "");

/** What the document has to say: every sentence on its own, each once. */
export function documentTexts({ sections, cover }: Edition): Texts {
  const blocks = sections.flatMap((section) => section.blocks);
  const words = [plainText(cover?.summary ?? []), ...blocks.flatMap(sentencesOf)];
  return {
    cards: blocks.flatMap((block) => (block.type === "key-figures" ? cardsOf(block) : [])),
    words: [...new Set(words.map(bare).filter((each) => each !== ""))],
    pictures: blocks.flatMap((block) => (block.type === "chart" ? [bare(plainText(block.alternative))] : [])),
  };
}

function cardsOf({ items }: KeyFigures): string[] {
  return items.map(({ value, label, context, trend }) =>
    bare(`${value.text}${label}${plainText(context)}${trend ? plainText(trend.alternative) : ""}`),
  );
}

function sentencesOf(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "warning":
      return [plainText(block.content)];
    case "list":
      return block.items.map(plainText);
    case "quotation":
      return block.paragraphs.map(plainText);
    case "chart":
      return [plainText(block.headline), ...block.remarks.map(plainText)];
    default:
      return [];
  }
}

export function htmlTexts(html: string): Texts {
  const all = elements(parse(html));
  const named = (svg: (typeof all)[number], name: string) =>
    elements(svg)
      .filter((each) => each.tagName === name)
      .map(textOf);
  return {
    cards: all
      .filter((each) => each.tagName === "dl" && hasClass(each, "key-figures"))
      .flatMap((list) => elements(list).filter(({ tagName }) => tagName === "div"))
      .map((card) => {
        const inside = elements(card);
        const part = (found: (each: (typeof all)[number]) => boolean) =>
          inside.filter(found).map(textOf).join("");
        const line = inside.flatMap((each) =>
          each.tagName === "svg" ? (attribute(each, "aria-label") ?? "") : [],
        );
        const value = part((each) => hasClass(each, "value"));
        const label = part(({ tagName }) => tagName === "dt");
        return bare(`${value}${label}${part((each) => hasClass(each, "context"))}${line.join("")}`);
      }),
    words: all.filter(({ tagName }) => tagName === "body").map((body) => bare(textOf(body))),
    // A chart has a drawing for a wide page and one for a narrow one, which must say the same.
    pictures: all
      .filter((each) => hasClass(each, "chart"))
      .map((chart) => [
        ...new Set(
          elements(chart)
            .filter(({ tagName }) => tagName === "svg")
            .map((svg) => bare(named(svg, "desc").join(""))),
        ),
      ])
      .map((said) => said.join(" and ")),
  };
}

/** Cards and charts are those items of lists and pictures that are wanted: other lists and small lines are neither. */
export async function pdfTexts(pdf: Uint8Array, wanted: Texts): Promise<Texts> {
  const { root, textOf: textIn, alternativeOf } = await readStructure(pdf);
  const all = [...pdfElements(root)];
  const figures = all.filter(({ type }) => type === "Figure");
  /** What is read of a card: its words and, in the place of the words in a picture, what is said of it. */
  const said = (from: Element): string => {
    if (from.type === "Figure") return alternativeOf(from) ?? "";
    const pictured = [...pdfElements(from)].some(({ type }) => type === "Figure");
    return pictured ? kidsOf(from).map(said).join("") : textIn(from);
  };
  const items = all.filter(({ type }) => type === "LI").map((item) => bare(said(item)));
  return {
    cards: items.filter((item) => wanted.cards.includes(item)),
    words: [bare(textIn(root))],
    pictures: figures.map((each) => bare(said(each))).filter((each) => wanted.pictures.includes(each)),
  };
}
