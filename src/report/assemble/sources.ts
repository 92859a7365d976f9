import type { Figure } from "../../figures/figure.ts";
import type { PublishedSource } from "../../reference/sources.ts";
import { phrase } from "../../words/phrase.ts";
import { type Inline, type PlainBlock, said } from "../document.ts";
import type { Subject } from "../subject.ts";
import { supportedBy } from "./supports.ts";

/** Every publication that a figure of this report was quoted from, with what it supports; invented figures have none. */
export function sourceBlocks(subject: Subject, figures: readonly Figure[]): PlainBlock[] {
  const { project, release } = subject.statistics;
  if (release.details.kind === "illustrative") return [];
  const by = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { citation } = figure.source;
    if (citation !== undefined) by.set(citation, [...(by.get(citation) ?? []), figure]);
  }
  if (by.size === 0) return [];
  const sources = [...by].map(([citation, own]) => {
    const known = project.sources.get(citation) ?? publisherOf(citation);
    return { citation, known, own };
  });
  const key = ({ citation, known }: (typeof sources)[number]) =>
    [known?.publisher ?? "", known?.date ?? "", citation].join("\n");
  const items = sources
    .toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
    .map(({ citation, known, own }): Inline[] => [
      named(citation, known?.title ?? citation),
      said(
        phrase("source-details", {
          ...(known && { publisher: known.publisher }),
          ...(known?.date !== undefined && { date: known.date }),
          supports: supportedBy(subject, own),
        }),
      ),
    ]);
  return [
    { type: "paragraph", content: [said(phrase("sources-quoted", { count: items.length }))] },
    { type: "list", ordered: false, items },
  ];
}

/** Of an address that nothing is known of: the host that publishes it. */
function publisherOf(citation: string): PublishedSource | undefined {
  if (!isAddress(citation)) return undefined;
  return { publisher: new URL(citation).hostname.replace(/^www\./, "") };
}

function named(citation: string, name: string): Inline {
  if (!isAddress(citation)) return said(name);
  return { type: "link", address: citation, children: [said(name)] };
}

function isAddress(citation: string): boolean {
  return /^https?:\/\/\S+$/.test(citation) && URL.canParse(citation);
}
