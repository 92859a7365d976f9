import { fromMarkdown } from "mdast-util-from-markdown";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { blocksOf } from "./blocks.ts";
import { longestNarrative, tooMuchToParse } from "./markdown-limits.ts";
import type { BrokenPicture, FoundPicture, ParsedText } from "./narrative.ts";
import { withPlainMarks } from "./pasted.ts";

/**
 * Parses Markdown in a short safe subset: headings (## and ###), paragraphs, lists, links, emphasis, quotations
 * and pictures. Everything else, raw HTML before all, is a finding at its line; nothing is dropped in silence.
 *
 * @param pictures the pictures that the text names, read beforehand
 */
export function parseMarkdown(
  file: string,
  text: string,
  pictures: ReadonlyMap<string, FoundPicture | BrokenPicture> = new Map(),
): ParsedText {
  const unread = (finding: Finding): ParsedText => ({ blocks: [], findings: [finding] });
  if (text.length > longestNarrative) return unread(tooLong(file, text.length));
  if (isDocument(text))
    return unread(found("NARRATIVE-NOT-ALLOWED", { what: "document" }, { location: { file } }));
  const tooMuch = tooMuchToParse(text);
  if (tooMuch) return unread(found("NARRATIVE-NOT-ALLOWED", tooMuch, { location: { file } }));
  const findings: Finding[] = [];
  const plain = withPlainMarks(text);
  const reading = { file, text: plain, lines: plain.split("\n"), pictures, findings };
  const blocks = blocksOf(reading, fromMarkdown(plain).children);
  return { blocks, findings };
}

/** How a packed, a PDF, a rich text and an older office file begin. */
const documentStarts = ["PK\x03\x04", "%PDF-", "{\\rtf", "\u00d0\u00cf\x11\u00e0"];

/** Whether a text is a document of another program, or has two bytes for each character. */
export function isDocument(text: string): boolean {
  return documentStarts.some((start) => text.startsWith(start)) || text.slice(0, 1000).split("\0").length > 3;
}

function tooLong(file: string, length: number): Finding {
  const args = { what: "text", size: length, most: longestNarrative } as const;
  return found("FILE-TOO-LARGE", args, { location: { file } });
}
