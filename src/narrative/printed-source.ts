import type { Heading, Paragraph, Text } from "mdast";
import type { Node, Reading } from "./reading.ts";

/** Stands for what the parser has understood: marks of emphasis, the address of a link, an escaped sign. */
const understood: string = "\0";

/** A line of a part of a text as it would be printed, with its place in the file. */
export interface PrintedLine {
  readonly words: string;
  readonly line: number;
  /** The column of its first character, from 1. */
  readonly column: number;
}

/**
 * The lines of a paragraph or heading, with everything that the parser understood blotted out: what is left is printed
 * as it stands, so a mark in it is one that was not understood.
 */
export function printedLines({ text }: Reading, node: Paragraph | Heading): PrintedLine[] {
  const { start, end } = node.position!;
  const [from, to] = [start.offset!, end.offset!];
  const shown = text
    .slice(from, to)
    .split("")
    .map((character) => (character === "\n" ? character : understood));
  for (const child of textsIn(node)) {
    const at = child.position!.start.offset! - from;
    const words = blotted(text.slice(at + from, child.position!.end.offset), child.value);
    for (let index = 0; index < words.length; index++) shown[at + index] = words[index]!;
  }
  return shown
    .join("")
    .split("\n")
    .map((line, index) => {
      // The marks of a quotation stand before each of its lines.
      const inside = index === 0 ? 0 : /^[\s>]*/.exec(line)![0].length;
      return {
        words: line.slice(inside),
        line: start.line + index,
        column: (index === 0 ? start.column : 1) + inside,
      };
    });
}

function textsIn(node: Node): Text[] {
  if (node.type === "text") return [node];
  return "children" in node ? (node.children as Node[]).flatMap(textsIn) : [];
}

/** Escaped signs, characters given by their names, and addresses. */
const readAsOne =
  /\\[!-/:-@[-`{-~]|&#?\w{1,32};|(?:https?:\/\/|www\.)[^\s<>]+|[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gi;

function blotted(source: string, value: string): string {
  return source.replace(readAsOne, (found) =>
    found.startsWith("&") && value.includes(found) ? found : understood.repeat(found.length),
  );
}
