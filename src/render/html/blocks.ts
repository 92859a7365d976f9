import { emailAddress, telephoneAddress } from "../../narrative/addresses.ts";
import type { Contacts } from "../../report/document.ts";
import type { Block, Chart, KeyFigures, Section } from "../../report/edition/edition.ts";
import { plainText } from "../../report/edition/plain-text.ts";
import { signsOf } from "../../words/print-figure.ts";
import { anchorOf } from "../anchors.ts";
import type { Context } from "./context.ts";
import { escapeText } from "./escape.ts";
import { html, inlineHtml, linkHtml } from "./inline.ts";
import { drawingToSvg } from "./svg.ts";
import { signViews, tableView } from "./table.ts";

/** A section as its template prints it: each block with the name of its partial in `type`. */
export function sectionView(context: Context, section: Section) {
  // A warning's heading stands one level below the heading that it comes under.
  let level = 2;
  const id = anchorOf("section", section.id);
  return {
    id,
    headingId: `${id}-heading`,
    heading: section.heading,
    blocks: section.blocks.map((block) => {
      if (block.type === "heading") level = block.level;
      return blockView(context, block, level + 1);
    }),
  };
}

/** @param level of a heading at the block's place, for a block that brings its own */
function blockView(context: Context, block: Block, level: number) {
  switch (block.type) {
    case "heading":
      return { ...block, id: anchorOf("heading", block.id), tag: html(`h${block.level}`) };
    case "paragraph":
      return { type: block.type, content: inlineHtml(block.content) };
    case "list":
      return {
        type: block.type,
        ordered: block.ordered,
        ...(block.start !== undefined && { start: String(block.start) }),
        items: block.items.map(inlineHtml),
      };
    case "quotation":
      return { type: block.type, paragraphs: block.paragraphs.map(inlineHtml) };
    case "warning":
      return {
        type: block.type,
        tag: html(`h${level}`),
        title: block.title,
        content: inlineHtml(block.content),
      };
    case "table":
      return tableView(context, block);
    case "chart":
      return chartView(context, block);
    case "key-figures":
      return keyFiguresView(context, block);
    case "note-list":
      return {
        type: block.type,
        notes: context.document.notes.map((text, index) => ({
          id: `note-${index + 1}`,
          mark: context.words.page.noteMark(index + 1),
          text,
        })),
      };
    case "definitions":
      return block;
    case "contacts":
      return { type: block.type, items: block.items.map(contactView) };
    case "picture":
      return { ...block, source: html(`data:${block.media};base64,${base64(block.data)}`) };
  }
}

function chartView(context: Context, chart: Chart) {
  const drawing = context.drawings.page.get(chart.id);
  if (!drawing) throw new Error(`the chart ${chart.id} of ${context.document.id} has not been drawn`);
  const table = context.tables.get(chart.table);
  if (!table)
    throw new Error(`${context.document.id} has no table ${chart.table} beside the chart ${chart.id}`);
  const id = anchorOf("chart", chart.id);
  const { page } = context.words;
  const { before, after } = page.chartSource(chart.source);
  const svg = drawingToSvg(drawing, {
    id,
    title: plainText(chart.headline),
    description: plainText(chart.alternative),
  });
  return {
    type: chart.type,
    id,
    name: page.titled(page.chartName(chart.number)),
    headline: inlineHtml(chart.headline),
    headlineId: `${id}-headline`,
    subtitle: chart.subtitle,
    svg: html(svg),
    remarks: chart.remarks.map(inlineHtml),
    source: html(
      `${escapeText(before)}${linkHtml(anchorOf("table", table.id), page.tableName(table.number))}${escapeText(after)}`,
    ),
  };
}

function keyFiguresView(context: Context, block: KeyFigures) {
  const { words } = context;
  const values = block.items.map((item) => item.value);
  // All cards are set alike, so that no figure looks weightier than its neighbour.
  const long = values.some(({ value }) => value.length > longestInLarge);
  const items = block.items.map((item, index) => {
    const { value, sign } = values[index]!;
    const { figure } = item.value;
    return { label: item.label, figure, value, sign, long, context: inlineHtml(item.context) };
  });
  return {
    type: block.type,
    columns: cardColumns(items.length),
    items,
    signs: signViews(words, signsOf(words, values)),
  };
}

/** Cards in a row on a wide page: three or four, whichever leaves fewer places empty in the last row. */
function cardColumns(cards: number): "three" | "four" {
  const empty = (columns: number) => (columns - (cards % columns)) % columns;
  return empty(3) < empty(4) ? "three" : "four";
}

/** Characters of a value, without its sign, that fit into a card in the largest type. */
const longestInLarge = 8;

function contactView({ agency, lines, telephone, email }: Contacts["items"][number]) {
  return {
    agency,
    lines,
    telephone: telephone && { text: telephone, address: telephoneAddress(telephone) },
    email: email && { text: email, address: emailAddress(email) },
  };
}

/** Picture data stands in an attribute unescaped, so it must be base64 and nothing else. */
function base64(data: string): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(data)) throw new Error("the data of a picture are not base64");
  return data;
}
