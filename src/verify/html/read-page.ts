import { parse, defaultTreeAdapter as tree } from "parse5";
import { printedByStyles } from "./printed-by-styles.ts";
import type { PageFigure, PagePicture, PageReading, PageText } from "./reading.ts";
import {
  attribute,
  childrenOf,
  type Element,
  elementsOf,
  hasClass,
  isElement,
  lineOf,
  type Node,
  textOf,
} from "./tree.ts";

/** Elements that stand within a line: a number may go on over their edges. */
const within = new Set(["a", "b", "strong", "em", "i", "span", "br", "abbr"]);

/** The page as it is parsed by every browser, with the places of its elements. */
export function parsePage(text: string): Node {
  return parse(text, { sourceCodeLocationInfo: true });
}

/** Reads what stands in a page. */
export function readPage(root: Node, source: string): PageReading {
  const collected = { texts: new Texts(), contents: new Texts(), links: new Texts() };
  const pictures: PagePicture[] = [];
  const figures: PageFigure[] = [];
  const printed: PageText[] = [];
  // What is left to read: a node, or the end of an element that stands for itself.
  const waiting: { readonly node: Node; readonly into: Texts; readonly ends?: true }[] = [
    { node: root, into: collected.texts },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, ends } = next;
    let { into } = next;
    if (ends) {
      into.end();
      continue;
    }
    if (tree.isTextNode(node)) into.add(node.value, lineOf(node));
    if (isElement(node)) {
      if (node.tagName === "svg") {
        pictures.push(pictureOf(node, source));
        continue;
      }
      if (node.tagName === "style") printed.push(...printedByStyles(textOf(node), lineOf(node)));
      if (node.tagName === "style" || node.tagName === "script") continue;
      if (node.tagName === "nav" && hasClass(node, "contents")) into = collected.contents;
      if (node.tagName === "nav" && hasClass(node, "links")) into = collected.links;
      const figure = attribute(node, "data-figure");
      if (figure !== undefined)
        figures.push({ figure, text: spaced(textOf(node)), at: { line: lineOf(node) } });
      addAttributes(node, into);
      if (!within.has(node.tagName)) {
        into.end();
        waiting.push({ node, into, ends: true });
      }
    }
    const below = childrenOf(node);
    for (let index = below.length - 1; index >= 0; index--) waiting.push({ node: below[index]!, into });
  }
  return {
    texts: collected.texts.finish(),
    contents: collected.contents.finish(),
    links: collected.links.finish(),
    pictures,
    figures,
    printed,
  };
}

/** Texts that are read one after the other, each until something else begins. */
class Texts {
  private readonly done: PageText[] = [];
  private text = "";
  private line = 1;

  add(text: string, line: number): void {
    if (this.text.trim() === "") this.line = line;
    this.text += text;
  }

  end(): void {
    if (this.text.trim() !== "") this.done.push({ text: spaced(this.text), at: { line: this.line } });
    this.text = "";
  }

  finish(): readonly PageText[] {
    this.end();
    return this.done;
  }
}

/** What stands in attributes and is shown or read all the same. */
function addAttributes(element: Element, into: Texts): void {
  const shown =
    element.tagName === "meta" && attribute(element, "name") === "description"
      ? attribute(element, "content")
      : element.tagName === "img"
        ? attribute(element, "alt")
        : undefined;
  if (shown === undefined) return;
  into.end();
  into.add(shown, lineOf(element));
  into.end();
}

function pictureOf(svg: Element, source: string): PagePicture {
  const label = attribute(svg, "aria-label");
  const names = label === undefined ? [] : [label];
  const texts: string[] = [];
  for (const element of elementsOf(svg)) {
    if (element.tagName === "title" || element.tagName === "desc") names.push(textOf(element));
    if (element.tagName === "text") texts.push(textOf(element));
  }
  const { startOffset = 0, endOffset = 0 } = tree.getNodeSourceCodeLocation(svg) ?? {};
  return { at: { line: lineOf(svg) }, names, texts, markup: source.slice(startOffset, endOffset) };
}

/** Words as they are read: every white space is one. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
