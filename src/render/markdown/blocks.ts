import type { Inline } from "../../report/edition/edition.ts";
import { strong, text } from "../linear/inlines.ts";
import type { LinearBlock, LinearDocument } from "../linear/linear.ts";
import type { Dialect } from "./dialect.ts";
import { inlineLine, inlineLines, wordsLine } from "./inline.ts";
import { gridLines } from "./table.ts";

/** A document in a kind of Markdown: what it must say of itself, its title, its blocks, and whose it is. */
export function inMarkdown({ label, title, blocks, imprint }: LinearDocument, dialect: Dialect): string {
  const labelled = label === undefined ? [] : [dialect.label(wordsLine(dialect, label))];
  const parts = [
    ...labelled,
    ...dialect.title(headingWords(dialect, title)),
    ...blockTexts(dialect, blocks),
    wordsLine(dialect, imprint),
    ...labelled,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockTexts(dialect: Dialect, blocks: readonly LinearBlock[]): string[] {
  let again = false;
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    const sameList = block.type === "list" && before?.type === "list" && before.ordered === block.ordered;
    again = sameList && !again;
    return blockText(dialect, block, again);
  });
}

/** @param again a list that follows one of its kind */
function blockText(dialect: Dialect, block: LinearBlock, again: boolean): string {
  const lines = (content: readonly Inline[]) => inlineLines(dialect, content);
  const line = (content: readonly Inline[]) => inlineLine(dialect, content);
  const broken = (each: readonly string[]) => each.join(`${dialect.lineEnd}\n`);
  switch (block.type) {
    case "heading":
      return heading(block.level, headingWords(dialect, block.text));
    case "paragraph":
      return broken(lines(block.content));
    case "summary":
      return dialect.summary(lines(block.content));
    case "list": {
      const items = block.items.map(lines).filter((item) => item.length > 0);
      return items.length === 0 ? "" : dialect.list(block, items, again);
    }
    case "quotation": {
      const paragraphs = block.paragraphs.map(lines).filter((each) => each.length > 0);
      return dialect.quotation(
        paragraphs.flatMap((each, index) => [...(index > 0 ? [""] : []), ...broken(each).split("\n")]),
      );
    }
    case "warning":
      return dialect.warning([[strong(text(block.title))], block.content].map(line).filter(Boolean));
    case "grid":
      return gridLines(dialect, block).join("\n");
    case "contact":
      return dialect.contact([...lines([strong(text(block.name))]), ...block.lines.flatMap(lines)]);
  }
}

function heading(level: number, words: string): string {
  return words === "" ? "" : `${"#".repeat(level)} ${words}`;
}

/** Marks at the end of a heading would be taken for its end. */
function headingWords(dialect: Dialect, words: string): string {
  return wordsLine(dialect, words).replace(/(?<!\\)#$/, "\\#");
}
