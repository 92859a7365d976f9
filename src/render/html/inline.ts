import Handlebars from "handlebars";
import { allowedAddress } from "../../narrative/addresses.ts";
import type { Inline, PrintedFigure } from "../../report/edition/edition.ts";
import type { Linked } from "../../words/release-page-words.ts";
import type { Context } from "./context.ts";
import { escapeText } from "./escape.ts";
import { kept } from "./no-break.ts";

/** Markup that is ready for a template; every text in it has been escaped. */
export type Html = Handlebars.SafeString;

export function html(markup: string): Html {
  return new Handlebars.SafeString(markup);
}

/** Inline content as markup. */
export function inlineHtml(context: Anchoring, content: readonly Inline[]): Html {
  return html(content.map((each) => markup(context, each)).join(""));
}

/** Where the addresses of figures lead. */
export type Anchoring = Pick<Context, "figureAnchor">;

/** No address of a figure leads here. */
export const withoutAnchors: Anchoring = { figureAnchor: () => undefined };

function markup(context: Anchoring, inline: Inline): string {
  const inner = (children: readonly Inline[]) => children.map((each) => markup(context, each)).join("");
  switch (inline.type) {
    case "text":
      return escapeText(kept(inline.text));
    case "break":
      return "<br>";
    case "strong":
      return `<strong>${inner(inline.children)}</strong>`;
    case "emphasis":
      return `<em>${inner(inline.children)}</em>`;
    case "link": {
      const address = allowedAddress(inline.address);
      const text = inner(inline.children);
      if (address === undefined) return text;
      // An address that is its own text need not be spelled out again on paper.
      const style = text === escapeText(address) ? ' class="address"' : "";
      return `<a${style} href="${escapeText(address)}">${text}</a>`;
    }
    case "sentence":
      return `<span data-rule="${inline.rule}">${inner(inline.children)}</span>`;
    case "figure":
      return figureHtml(context, inline);
  }
}

/** A figure in running text, marked with its id so that a reader of the page can trace it. */
function figureHtml({ figureAnchor }: Anchoring, use: PrintedFigure): string {
  const anchor = figureAnchor(use);
  const id = anchor === undefined ? "" : ` id="${escapeText(anchor)}"`;
  return `<span data-figure="${escapeText(use.figure)}"${id}>${escapeText(kept(use.text))}</span>`;
}

/** A line of the program's own words with links to addresses. */
export function linkedHtml(line: Linked): Html {
  return inlineHtml(
    withoutAnchors,
    line.map((part) => {
      if (typeof part === "string") return { type: "text", text: part };
      return { type: "link", address: part.address, children: [{ type: "text", text: part.text }] };
    }),
  );
}

/** A link to a place on the same page. */
export function linkHtml(anchor: string, text: string): string {
  return `<a href="#${escapeText(anchor)}">${escapeText(text)}</a>`;
}
