import type { Figure } from "../../figures/figure.ts";
import { phrase } from "../../words/phrase.ts";
import { type Inline, type PlainBlock, said } from "../document.ts";
import type { Subject } from "../subject.ts";

/** Every publication that a figure of this report was quoted from; invented figures have none. */
export function sourceBlocks({ statistics }: Subject, figures: readonly Figure[]): PlainBlock[] {
  if (statistics.release.details.kind === "illustrative") return [];
  const citations = [...new Set(figures.flatMap(({ source }) => source.citation ?? []))].sort();
  if (citations.length === 0) return [];
  const items = citations.map((citation): Inline[] =>
    /^https?:\/\/\S+$/.test(citation)
      ? [{ type: "link", address: citation, children: [said(citation)] }]
      : [said(citation)],
  );
  return [
    { type: "paragraph", content: [said(phrase("sources-quoted", { count: items.length }))] },
    { type: "list", ordered: false, items },
  ];
}
