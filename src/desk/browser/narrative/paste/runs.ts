import { isHidden, styleOf } from "./style.ts";
import type { PasteWarning } from "./warnings.ts";

/** Words that look alike. A line feed is the end of a line that the author set. */
export interface Run {
  readonly words: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly address?: string | undefined;
}

export type Warn = (warning: PasteWarning) => void;

type Look = Omit<Run, "words">;

export const plain: Look = { strong: false, emphasis: false };

/** The runs of a part of a text, in order. */
export function runsOf(nodes: Iterable<Node>, warn: Warn, look: Look = plain): Run[] {
  return [...nodes].flatMap((node): Run[] => {
    if (node.nodeType === Node.TEXT_NODE) return [{ ...look, words: inOneLine(node.textContent ?? "") }];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = node as Element;
    if (isLeftOut(element, warn)) return [];
    const tag = element.tagName.toLowerCase();
    if (tag === "br") return [{ ...look, words: "\n" }];
    // What stands inside without being a paragraph of its own still begins a new line.
    return runsOf(element.childNodes, warn, lookOf(element, tag, look, warn));
  });
}

function lookOf(element: Element, tag: string, look: Look, warn: Warn): Look {
  const weight = styleOf(element, "font-weight");
  const slant = styleOf(element, "font-style");
  if (/^(?:s|strike)$/.test(tag) || /line-through/.test(styleOf(element, "text-decoration") ?? ""))
    warn("struck");
  return {
    strong: weight === undefined ? look.strong || /^(?:b|strong)$/.test(tag) : isHeavy(weight),
    emphasis:
      slant === undefined ? look.emphasis || /^(?:i|em|cite)$/.test(tag) : /italic|oblique/.test(slant),
    address: tag === "a" ? addressOf(element, warn) : look.address,
  };
}

function isHeavy(weight: string): boolean {
  return /^bold/.test(weight) || Number(weight) >= 600;
}

/** The address of a link that reports take; the server checks it again. */
function addressOf(element: Element, warn: Warn): string | undefined {
  const address = element.getAttribute("href")?.trim() ?? "";
  // The place of a bookmark or of a heading in the document itself.
  if (address === "" || address.startsWith("#")) return undefined;
  if (/^(?:https?:\/\/[^\s/?#]|mailto:\S|tel:[+\d])\S*$/i.test(address)) {
    return address.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  warn("link");
  return undefined;
}

/** Whether an element is left out with all that is in it, and what is to be said of that. */
export function isLeftOut(element: Element, warn: Warn): boolean {
  const tag = element.tagName.toLowerCase();
  const name = element.getAttribute("class") ?? "";
  const kind = styleOf(element, "mso-element") ?? "";
  if (
    /comment/.test(kind) ||
    /msocom|MsoCommentReference/i.test(name) ||
    /^#_(?:msocom|cmnt)/.test(href(element))
  ) {
    warn("comment");
    return true;
  }
  if (isHidden(element)) return true;
  if (tag === "del") {
    warn("deleted");
    return true;
  }
  if (/^(?:img|v:shape|v:imagedata|picture|canvas|video|audio)$/.test(tag)) {
    warn("picture");
    return true;
  }
  if (/^#(?:_ftn|_edn|sdfootnote|sdendnote|ftnt)/.test(href(element))) {
    warn("footnote");
    return true;
  }
  return styleOf(element, "mso-list") === "ignore";
}

function href(element: Element): string {
  return element.getAttribute("href") ?? "";
}

function inOneLine(words: string): string {
  return words.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "").replace(/\s+/g, " ");
}
