import type { Inline } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import type { LinearBlock } from "../linear/linear.ts";
import { gridLines } from "./grid.ts";
import { inlineWords, wordsOf } from "./inline.ts";
import { underlined } from "./underlined.ts";
import { wrapped } from "./wrap.ts";

/** The lines of a block, without the empty one that parts it from the next. */
export function blockLines(block: LinearBlock, words: Words): string[] {
  const lines = (content: readonly Inline[], indent = "") =>
    inlineWords(content, words).flatMap((line) => wrapped(line, indent));
  switch (block.type) {
    case "heading": {
      const heading = wrapped(wordsOf(block.text));
      // A section stands apart from the one before it.
      return block.level === 2 && heading.length > 0 ? ["", ...underlined(heading, "-")] : heading;
    }
    case "paragraph":
    case "summary":
      return lines(block.content);
    case "list":
      return block.items.flatMap((item, index) => {
        const mark = block.ordered ? `${block.start + index}. ` : "- ";
        const indent = " ".repeat(mark.length);
        return inlineWords(item, words).flatMap((line, place) =>
          wrapped(line, place === 0 ? mark : indent, indent),
        );
      });
    case "quotation":
      return block.paragraphs
        .map((paragraph) => lines(paragraph, "    "))
        .filter((paragraph) => paragraph.length > 0)
        .flatMap((paragraph, index) => (index === 0 ? paragraph : ["", ...paragraph]));
    case "warning":
      return [...wrapped(wordsOf(block.title)), ...lines(block.content, "  ")];
    case "grid":
      return gridLines(block, words);
    case "contact":
      return [...wrapped(wordsOf(block.name)), ...block.lines.flatMap((line) => lines(line, "  "))];
  }
}
