import type { Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { plainWords, type ReadPart } from "./linear-words.ts";

/**
 * What a reader of CommonMark takes a text for. Tables, which CommonMark has not, are taken apart at the pipes that stand
 * for themselves, as those do who extend it.
 */
export function readMarkdown(text: string): ReadPart[] {
  const parts = text.split("\n\n").map((part) => (part.startsWith("|") ? part.split("\n") : part));
  const read: ReadPart[] = [];
  let run: string[] = [];
  const flush = () => {
    read.push(...fromMarkdown(run.join("\n\n")).children.flatMap(partOf));
    run = [];
  };
  for (const part of parts) {
    if (typeof part === "string") run.push(part);
    else {
      flush();
      read.push(...cellsOf(part));
    }
  }
  flush();
  return read.filter(({ what, words }) => words !== "" || what === "cell");
}

function cellsOf([head, rule, ...rows]: readonly string[]): ReadPart[] {
  const columns = cells(head!).length;
  if (!/^\|(?: -{3}:? \|)+$/.test(rule!) || cells(rule!).length !== columns)
    throw new Error(`no rule: ${rule}`);
  return [head!, ...rows].flatMap((row) => {
    const found = cells(row);
    if (found.length !== columns) throw new Error(`${found.length} cells for ${columns} columns: ${row}`);
    return found.map((cell) => ({ what: "cell", words: plainWords(wordsOf(fromMarkdown(cell.trim()))) }));
  });
}

/** The cells between pipes; one behind a backslash stands for itself. */
export function cells(row: string): string[] {
  const parts = [""];
  for (const [piece] of row.matchAll(/\\.|[^\\]/gsu)) {
    if (piece === "|") parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts.slice(1, -1);
}

function partOf(node: RootContent): ReadPart[] {
  const words = plainWords(wordsOf(node));
  switch (node.type) {
    case "heading":
      return [{ what: `heading ${node.depth}`, words }];
    case "paragraph":
      return [{ what: "paragraph", words }];
    case "list":
      return node.children.map((item) => ({ what: "item", words: plainWords(wordsOf(item)) }));
    case "blockquote":
      return node.children.map((child) => ({ what: "quotation", words: plainWords(wordsOf(child)) }));
    default:
      return [{ what: node.type, words }];
  }
}

/** The words that are shown; ends of lines are white space. Nothing but words, marks and links may stand in them. */
function wordsOf(node: Nodes): string {
  switch (node.type) {
    case "text":
      return node.value;
    case "break":
      return " ";
    case "root":
    case "paragraph":
    case "heading":
    case "list":
    case "listItem":
    case "blockquote":
    case "strong":
    case "emphasis":
    case "link":
      return node.children.map(wordsOf).join("");
    default:
      return `[${node.type}]`;
  }
}
