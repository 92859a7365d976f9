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
  const tooMuch = tooMuchToParse(text);
  if (tooMuch) return unread(found("NARRATIVE-NOT-ALLOWED", tooMuch, { location: { file } }));
  const findings: Finding[] = [];
  const plain = withPlainMarks(text);
  const reading = { file, text: plain, lines: plain.split("\n"), pictures, findings };
  const blocks = blocksOf(reading, fromMarkdown(plain).children);
  return { blocks, findings };
}

function tooLong(file: string, length: number): Finding {
  const args = { what: "text", size: length, most: longestNarrative } as const;
  return found("FILE-TOO-LARGE", args, { location: { file } });
}
