import { isMap, isScalar, isSeq } from "yaml";
import type { ReadWritten } from "./read-written.ts";

/** A text that a `#` ends, with what stands behind it; offsets are of the text as it was written. */
export interface CutText {
  readonly text: string;
  readonly comment: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Sentences without quotation marks that go on behind a blank and a `#`, where YAML reads a comment: 'under order #12 of
 * the board' would be printed without its end. A comment behind a number, a name or a few words is somebody's remark.
 *
 * @param passOver a name of the top below which there are no sentences
 */
export function cutTexts({ text, document, origin }: ReadWritten, passOver?: string): CutText[] {
  if (!/[ \t]#/.test(text)) return [];
  const cut: CutText[] = [];
  const walk = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) walk(item);
    else if (isMap(node)) for (const { value } of node.items) walk(value);
    else if (isScalar(node) && node.type === "PLAIN" && node.range) {
      const end = node.range[1];
      const comment = /^[ \t]+(#[^\n\r]*)/.exec(text.slice(end, end + longestLooked));
      const written = text.slice(node.range[0], end);
      if (!comment || !isSentence(written, comment[1]!)) return;
      const from = end + comment[0].length - comment[1]!.length;
      const to = from + comment[1]!.trimEnd().length;
      cut.push({ text: written, comment: comment[1]!.trimEnd(), from: origin(from), to: origin(to) });
    }
  };
  const top = document.contents;
  if (!isMap(top)) return cut;
  for (const { key, value } of top.items) {
    if (!isScalar(key) || key.value !== passOver) walk(value);
  }
  return cut;
}

const longestLooked = 300;

/** Whether a text goes on in what looks like a comment: by its length, or by a # close to a number or word. */
function isSentence(text: string, comment: string): boolean {
  const words = text.split(/\s+/).length;
  return words >= 4 || (words >= 2 && /^#[^\s#]/.test(comment));
}
