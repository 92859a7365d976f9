import type { Drawings } from "../../src/charts/drawing/drawing.ts";
import { type PreparedRelease, report } from "../../src/pipeline.ts";
import type { Block, Edition, Inline } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { english } from "../../src/words/english/english.ts";
import type { Mark } from "../../src/words/mark.ts";

/** A document for the press or Parliament: of the nation, or of an area by its slug. */
export function noticeOf(
  prepared: PreparedRelease,
  kind: string,
  { area, mark }: { readonly area?: string; readonly mark?: Mark } = {},
): { readonly edition: Edition; readonly drawings: Drawings } {
  const of = area === undefined ? ({ kind: "nation" } as const) : ({ kind: "area", area } as const);
  return report(prepared, { kind, of, ...(mark && { mark }) }, english);
}

/** A notice as a person reads it, a block a paragraph. */
export function noticeText({ title, label, heading, sections }: Edition): string {
  const lines = sections.flatMap((section) => [
    "",
    section.heading.toUpperCase(),
    ...section.blocks.flatMap(blockText),
  ]);
  const text = [title, heading ?? "", label ?? "", ...lines].join("\n");
  return `${text.replaceAll("\u00A0", " ")}\n`;
}

function blockText(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return [`${block.role ? `(${block.role}) ` : ""}${inWords(block.content)}`];
    case "list":
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${inWords(item)}`);
    case "quotation":
      return block.paragraphs.map((content) => `> ${inWords(content)}`);
    case "key-figures":
      return block.items.map(({ label, value, context }) => `${value.text} | ${label} | ${inWords(context)}`);
    case "contacts":
      return block.items.map(({ agency, lines, telephone, email }) =>
        [agency, ...lines, telephone, email].filter(Boolean).join(" | "),
      );
    default:
      throw new Error(`no notice has a ${block.type}`);
  }
}

function inWords(content: readonly Inline[]): string {
  return plainText(content);
}
