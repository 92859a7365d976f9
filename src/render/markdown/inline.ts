import { allowedAddress } from "../../narrative/addresses.ts";
import type { Inline } from "../../report/edition/edition.ts";
import { oneLine } from "../linear/one-line.ts";
import type { Dialect } from "./dialect.ts";

/** The lines of inline content with its marks; each is read as a line of one paragraph wherever it stands. */
export function inlineLines(dialect: Dialect, content: readonly Inline[]): string[] {
  const lines = written(dialect, content, new Set()).split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => dialect.line(line));
}

/** The same in one line, as headings and cells of tables are. */
export function inlineLine(dialect: Dialect, content: readonly Inline[]): string {
  return dialect.line(written(dialect, content, new Set()).replaceAll("\n", " ").trim());
}

export function wordsLine(dialect: Dialect, words: string): string {
  return inlineLine(dialect, [{ type: "text", text: words }]);
}

/** Marks that the content stands in: the same marks inside each other, or a link in a link, would be read as others. */
type Within = ReadonlySet<string>;

type Mark = "**" | "*";

interface Piece {
  readonly text: string;
  readonly mark?: Mark;
}

function written(dialect: Dialect, content: readonly Inline[], within: Within): string {
  const pieces = content.flatMap((inline) => piecesOf(dialect, inline, within));
  // Around what stands in marks are other marks, or whatever there is where those are left out.
  const around = within.size > 0 ? unsafe : "";
  let text = "";
  for (const [index, piece] of pieces.entries()) {
    const next = pieces.slice(index + 1).find((each) => each.text !== "")?.text ?? around;
    text += piece.mark === undefined ? piece.text : marked(piece.text, piece.mark, text || around, next);
  }
  return text;
}

function piecesOf(dialect: Dialect, inline: Inline, within: Within): Piece[] {
  switch (inline.type) {
    case "text":
    case "figure":
      return [{ text: wordsIn(dialect, inline.text, within) }];
    case "break":
      return [{ text: "\n" }];
    case "sentence":
      return inline.children.flatMap((child) => piecesOf(dialect, child, within));
    case "strong":
    case "emphasis": {
      if (within.has(inline.type))
        return inline.children.flatMap((child) => piecesOf(dialect, child, within));
      const text = written(dialect, inline.children, new Set([...within, inline.type]));
      return apart(text, inline.type === "strong" ? "**" : "*");
    }
    case "link":
      return linkPieces(dialect, inline, within);
  }
}

function wordsIn(dialect: Dialect, text: string, within: Within): string {
  const words = dialect.words(oneLine(text));
  return within.has("link") ? words.replaceAll("]", dialect.bracket) : words;
}

function linkPieces(dialect: Dialect, link: Extract<Inline, { type: "link" }>, within: Within): Piece[] {
  const address = allowedAddress(link.address);
  // A place of the page that it was written for is none here.
  const leads = address !== undefined && !address.startsWith("#") && !within.has("link");
  if (!leads) return link.children.flatMap((child) => piecesOf(dialect, child, within));
  const text = written(dialect, link.children, new Set([...within, "link"]));
  const [before, inner, after] = withoutEnds(text.replaceAll("\n", " "));
  if (inner === "") return [{ text }];
  return [{ text: before }, { text: `[${inner}](${dialect.address(address)})` }, { text: after }];
}

/** White space at the ends of marked words stands outside of the marks. */
function apart(text: string, mark: Mark): Piece[] {
  const [before, inner, after] = withoutEnds(text);
  return inner === "" ? [{ text }] : [{ text: before }, { text: inner, mark }, { text: after }];
}

/** The white space before a text, the text, and the white space behind it. */
function withoutEnds(text: string): [string, string, string] {
  const inner = text.trim();
  const start = text.indexOf(inner);
  return [text.slice(0, start), inner, text.slice(start + inner.length)];
}

/** Beside it no marks are read as marks for certain. */
const unsafe = "*";
const letter = /^[\p{L}\p{N}]$/u;

/** Marks are read as marks only beside certain characters. Elsewhere they are left out: the words matter more. */
function marked(inner: string, mark: Mark, before: string, after: string): string {
  const [previous, first, last, next] = [[...before].at(-1), [...inner][0], [...inner].at(-1), [...after][0]];
  const beside = (outer: string | undefined, own: string | undefined) =>
    outer !== unsafe && (outer === undefined || !letter.test(outer) || letter.test(own!));
  return beside(previous, first) && beside(next, last) ? `${mark}${inner}${mark}` : inner;
}
