import type { Heading, Paragraph } from "mdast";
import type { NotUnderstood } from "../findings/arguments/narrative.ts";
import { handMadeLines } from "./hand-made.ts";
import { printedLines } from "./printed-source.ts";
import { type Reading, refuseAt } from "./reading.ts";

/**
 * Marks of other kinds of Markdown, and broken ones of ours, that would be printed as they stand. Each is looked for in
 * a line of which everything that was understood is blotted out. The first that fits a place is told.
 */
const marks: readonly (readonly [NotUnderstood, RegExp])[] = [
  ["footnote", /\[\^[^\]\s]{0,60}\]/g],
  ["broken-picture", /!\[/g],
  ["link", /\]\(|\][ \t]\((?=https?:|mailto:|tel:|www\.|\0)/g],
  ["reference", /\[\[|\]\[|\[@/g],
  ["contents", /^\s*\[_{0,2}toc_{0,2}\]\s*$/gi],
  ["task-box", /^\[[ xX]?\](?=\s)/g],
  ["call-out", /^\[!\w{1,20}\]|^!{3}\s|^:{3,}|(?<=\s):{3,}$/g],
  ["attributes", /\{[#.:][^{}]{0,200}\}|\{\w{1,30}=[^{}]{0,200}\}/g],
  ["template", /\{\{|\}\}|\{%|%\}|\$\{/g],
  ["formula", /\$\$|\$[^\s$\d][^$]{0,80}\$(?!\d)/g],
  ["struck-out", /~~|(?<![\s~])~(?=[\s.,;:!?)]|$)|~[^\s~]{1,40}~/g],
  ["raised", /\^[^\s^]{1,40}\^/g],
  ["marked", /==(?=\S)|\+\+(?=\S)/g],
  ["emoji", /(?<=^|\s):[a-z][a-z0-9_+-]{1,30}:(?=$|[\s.,;!?])/g],
  ["heading-mark", /^#{1,7}(?=[^\s#\d])|^#{7,}|^#{2,}(?=\d)/g],
  ["definition", /^:\s/g],
  ["entity", /&#?\w{1,32};/g],
  ["emphasis", /\*{2,}|(?<=[^\s*])\*|\*(?=[^\s*])/g],
  ["emphasis", /(?<![\p{L}\p{N}_])_{1,2}(?=[^\s_])|(?<=[^\s_])_{1,2}(?![\p{L}\p{N}_])/gu],
  ["line-separator", /[\u2028\u2029\v\f\u0085]/g],
];

/** Notes every mark in the words of a paragraph or heading that was not understood, once a line for each kind. */
export function checkMarks(reading: Reading, node: Paragraph | Heading): void {
  const lines = printedLines(reading, node);
  const found = new Set<string>();
  const tell = (mark: NotUnderstood, line: number, column: number) => {
    if (found.has(`${mark} ${line}`)) return;
    found.add(`${mark} ${line}`);
    refuseAt(reading, { line, column }, "NARRATIVE-NOT-ALLOWED", { what: "mark", mark });
  };
  if (node.type === "paragraph")
    for (const { mark, at } of handMadeLines(lines)) tell(mark, at.line, at.column);
  for (const { words, line, column } of lines) {
    let rest = words;
    for (const [mark, pattern] of marks) {
      for (const match of rest.matchAll(pattern)) tell(mark, line, column + match.index);
      rest = rest.replace(pattern, (taken) => "\0".repeat(taken.length));
    }
  }
}
