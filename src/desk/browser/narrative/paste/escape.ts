/** Signs that mean something in Markdown, or in a kind of it that reports would tell of, where they do. */
const signs = [
  /[\\`*[\]^~$|]/u,
  /<(?=[a-z!/?])/u,
  /&(?=#?\w{1,32};)/u,
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
  /[{}]/u,
  /==|\+\+/u,
  /(?<=^|\s):(?=\S)/u,
];

const anySign = new RegExp(signs.map(({ source }) => source).join("|"), "giu");

/** Words as they have to be written so that they are printed as they are. */
export function escaped(words: string): string {
  return words.replace(anySign, (found) => [...found].map((sign) => `\\${sign}`).join(""));
}

/** The same of the words that a line begins with, which could make it an item, a heading or a quotation. */
export function escapedAtStart(line: string): string {
  return line
    .replace(/^([#>=+:-])/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^!{3}(?=\s)/, "\\!!!");
}
