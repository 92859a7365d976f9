import type { LinearBlock, LinearDocument } from "../../src/render/linear/linear.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";

/** What is read of a document in a format of words: what each part is and its words, in order. */
export interface ReadPart {
  readonly what: string;
  readonly words: string;
}

/** White space is one like another, and there is none at the ends of a part. */
export const plainWords = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** What must be read of a document; a part that has no words is none. */
export function partsOf({ label, title, blocks, imprint }: LinearDocument): ReadPart[] {
  const labelled = label === undefined ? [] : [{ what: "label", words: label }];
  const parts = [
    ...labelled,
    { what: "heading 1", words: title },
    ...blocks.flatMap(partsOfBlock),
    { what: "paragraph", words: imprint },
    ...labelled,
  ];
  return parts
    .map(({ what, words }) => ({ what, words: plainWords(words) }))
    .filter(({ what, words }) => words !== "" || what === "cell");
}

function partsOfBlock(block: LinearBlock): ReadPart[] {
  switch (block.type) {
    case "heading":
      return [{ what: `heading ${block.level}`, words: block.text }];
    case "paragraph":
    case "summary":
      return [{ what: "paragraph", words: plainText(block.content) }];
    case "list":
      return block.items.map((item) => ({ what: "item", words: plainText(item) }));
    case "quotation":
      return block.paragraphs.map((paragraph) => ({ what: "quotation", words: plainText(paragraph) }));
    case "warning":
      return [{ what: "warning", words: `${block.title} ${plainText(block.content)}` }];
    case "grid":
      return [
        ...[block.corner, ...block.columns.map(({ label }) => label)].map((words) => ({
          what: "cell",
          words,
        })),
        ...block.rows.flatMap(({ header, cells }) =>
          [header, ...cells].map((words) => ({ what: "cell", words })),
        ),
      ];
    case "contact":
      return [{ what: "contact", words: [block.name, ...block.lines.map(plainText)].join(" ") }];
  }
}
