import { plainWords, type ReadPart } from "./linear-words.ts";
import { cells } from "./read-markdown.ts";

/** What kramdown takes for itself behind a backslash. */
const escaped = /\\([\\.*_+`<>()[\]{}#!:|"'$=-])/g;

/**
 * The marks of Govspeak that are looked for before anything else is read, each with the words that it takes: those of the
 * publisher's own program, where they are expressions over the whole text. Ours are taken away before these are tried.
 */
export const marksOfItsOwn: Readonly<Record<string, RegExp>> = {
  button: /(?:\r|\n|^)\{button(.*?)\}\s*\[([^\]]+)\]\(([^)]+)\)\s*\{\/button\}/,
  "highlight-answer": /\{::highlight-answer\}(.*?)\{:\/highlight-answer\}/s,
  "stat-headline": /\{stat-headline\}(.*?)\{\/stat-headline\}/s,
  external: /(?:\r|\n|^)x\[(.*?)\)x *(\r|\n|$)?/s,
  informational: /(?:\r|\n|^)\^(.*?)\^? *(\r|\n|$)/s,
  advisory: /(?:\r|\n|^)@(.*?)@? *(\r|\n|$)/s,
  helpful: /(?:\r|\n|^)%(.*?)%? *(\r|\n|$)/s,
  barchart: /\{barchart(.*?)\}/,
  "attached image": /^!!([0-9]+)/m,
  embedded: /\[embed:(?:attachments|link)/,
  "any with a dollar": /\$/,
  steps: /^[ \t]*((s\d+\.\s.*(?:\n|$))+)/m,
  devolved: /:(scotland|england|england-wales|northern-ireland|wales|london):/,
  contact: /\[Contact:/,
  image: /^\[Image:/m,
  attachment: /\[Attachment/,
  footnote: /\[\^/,
  abbreviation: /^\*\[(.+?)\]:/m,
  "definition of a link": /^ {0,3}\[([^\n\]]+)\]:/m,
  "attributes or options": /\{:/,
  maths: /\$\$/,
  HTML: /(?<!\\)<[a-z!/]/i,
};

/** What a reader of Govspeak takes a text for, by the rules that our texts may use. Throws where they use another. */
export function readGovspeak(text: string): ReadPart[] {
  const parts = text.trimEnd().split("\n\n");
  return parts.flatMap(partOf).filter(({ what, words }) => words !== "" || what === "cell");
}

function partOf(part: string): ReadPart[] {
  const lines = part.split("\n");
  const [first = "", last = ""] = [lines[0], lines.at(-1)];
  if (lines.length === 1 && /^%.*%$/.test(first))
    return [{ what: "paragraph", words: wordsIn(first.slice(1, -1)) }];
  for (const [mark, end] of [
    ["$CTA", "$CTA"],
    ["$C", "$C"],
    ["$LegislativeList", "$EndLegislativeList"],
  ])
    if (first === mark) {
      if (last !== end) throw new Error(`${mark} does not end`);
      return lines.length > 2 && mark!.startsWith("$L")
        ? items(lines.slice(1, -1))
        : paragraph(lines.slice(1, -1));
    }
  if (/^#{2,4} /.test(first))
    return [{ what: `heading ${first.indexOf(" ")}`, words: wordsIn(first.replace(/^#+ /, "")) }];
  if (first.startsWith("#")) throw new Error(`a heading that may not be: ${first}`);
  if (first.startsWith("|")) return table(lines);
  if (/^(?:\*|\d+\.) /.test(first)) return items(lines);
  if (first.startsWith(">")) return quotation(lines);
  return paragraph(lines);
}

function paragraph(lines: readonly string[]): ReadPart[] {
  return [{ what: "paragraph", words: wordsIn(lines.join(" ")) }];
}

function items(lines: readonly string[]): ReadPart[] {
  const found: string[] = [];
  for (const line of lines) {
    const item = /^(?:\*|\d+\.) (?:\d+\. )?(.*)$/.exec(line);
    if (item) found.push(item[1]!);
    else if (/^ {2,}\S/.test(line)) found[found.length - 1] += ` ${line.trim()}`;
    else throw new Error(`no line of a list: ${line}`);
  }
  return found.map((words) => ({ what: "item", words: wordsIn(words) }));
}

function quotation(lines: readonly string[]): ReadPart[] {
  const paragraphs = [""];
  for (const line of lines) {
    if (!line.startsWith(">")) throw new Error(`no line of a quotation: ${line}`);
    // Quotation marks at the ends of lines are taken out.
    if (/^>\s*["\u201C\u201D]|["\u201C\u201D]\s*$/.test(line)) throw new Error(`loses a mark: ${line}`);
    if (line === ">") paragraphs.push("");
    else paragraphs[paragraphs.length - 1] += ` ${line.slice(1)}`;
  }
  return paragraphs.map((words) => ({ what: "quotation", words: wordsIn(words) }));
}

/** Headings of columns and of rows have their mark, the other cells have none. */
function table([head = "", rule = "", ...rows]: readonly string[]): ReadPart[] {
  const columns = cells(head).length;
  if (!/^\|(?: -{3}:? \|)+$/.test(rule)) throw new Error(`no rule of a table: ${rule}`);
  return [head, rule, ...rows].flatMap((line) => {
    const found = cells(line);
    if (found.length !== columns) throw new Error(`${found.length} cells for ${columns} columns: ${line}`);
    if (line === rule) return [];
    return found.map((cell, column) => {
      const header = line === head || column === 0;
      if (header && cell.trim() !== "" && !cell.startsWith("# "))
        throw new Error(`a heading without its mark: ${cell}`);
      return { what: "cell", words: wordsIn(header ? cell.replace(/^# /, "") : cell) };
    });
  });
}

/** The words that are shown: links and marks taken away, then what stands behind a backslash or as an entity. */
function wordsIn(source: string): string {
  const kept: string[] = [];
  const keep = (character: string) => `\uE000${kept.push(character) - 1}\uE001`;
  const words = source
    .replace(escaped, (_, character: string) => keep(character))
    .replace(/&#(\d+);/g, (_, code: string) => keep(String.fromCodePoint(Number(code))))
    .replace(/&amp;/g, () => keep("&"))
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, "$1")
    .replace(/[*]{1,2}/g, "")
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)]!);
  return plainWords(words);
}
