import { renderPdf } from "../../src/render/pdf/render.ts";
import type { Block, Edition, Inline } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { handMadeDrawings } from "./pdf-drawings.ts";

export const created = new Date("2032-10-01T08:30:00Z");

export function pdfOf(document: Edition): Promise<Uint8Array> {
  return renderPdf(document, handMadeDrawings(document), { created, words: english });
}

/** A document with only these blocks, in one section. */
export function withBlocks(document: Edition, blocks: readonly Block[]): Edition {
  return { ...document, sections: [{ id: "only", heading: "Only section", blocks }] };
}

export function words(count: number): string {
  const stock = [
    "offenders",
    "are",
    "managed",
    "by",
    "agencies",
    "that",
    "work",
    "together",
    "in",
    "each",
    "area",
  ];
  return Array.from({ length: count }, (_, index) => stock[index % stock.length]).join(" ");
}

export function paragraph(...content: readonly Inline[]): Block {
  return { type: "paragraph", content };
}

export function text(content: string): Inline {
  return { type: "text", text: content };
}

/** A PNG of 4 by 4 with transparent parts, as base64. */
export const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAYAAACp8Z5+AAAAGUlEQVR4nGMQcs6NAuL/MJoBmQOiGQiqAAD7ZhbpRbx4UgAAAABJRU5ErkJggg==";
