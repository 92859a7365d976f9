import { writable } from "../text.ts";
import { element, escaped } from "../xml.ts";

/** Text as paragraphs, one a line; spaces that a reader of XML would lose are spelled out. */
export function paragraphs(text: string): string {
  return lines(text)
    .map((line) => element("text:p", {}, line))
    .join("");
}

/** Text as paragraphs of which each leads somewhere. */
export function linkedParagraphs(text: string, target: string): string {
  const link = { "xlink:type": "simple", "xlink:href": target };
  return lines(text)
    .map((line) => element("text:p", {}, element("text:a", link, line)))
    .join("");
}

function lines(text: string): string[] {
  return writable(text).split("\n").map(spaced);
}

function spaced(line: string): string {
  return line
    .split(/(^ +| +$| {2,})/)
    .map((part) => (/^ +$/.test(part) ? element("text:s", { "text:c": part.length }) : escaped(part)))
    .join("");
}
