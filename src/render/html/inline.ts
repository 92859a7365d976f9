import Handlebars from "handlebars";
import type { FigureUse, Inline } from "../../report/document.ts";
import { printed } from "../../report/plain-text.ts";
import { allowedAddress } from "./address.ts";
import type { Context } from "./context.ts";
import { escapeText } from "./escape.ts";

/** Markup that is ready for a template; every text in it has been escaped. */
export type Html = Handlebars.SafeString;

export function html(markup: string): Html {
  return new Handlebars.SafeString(markup);
}

/** Inline content as markup. Throws where it refers to what the document does not hold. */
export function inlineHtml(context: Context, content: readonly Inline[]): Html {
  return html(content.map((inline) => markup(context, inline)).join(""));
}

function markup(context: Context, inline: Inline): string {
  const inner = (children: readonly Inline[]) => children.map((child) => markup(context, child)).join("");
  switch (inline.type) {
    case "text":
      return escapeText(inline.text);
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
    case "reference": {
      const target = context.anchors.get(inline.target);
      if (target === undefined) {
        throw new Error(`${context.document.id} refers to ${inline.target}, which it does not hold`);
      }
      return `<a href="#${escapeText(target)}">${escapeText(inline.text)}</a>`;
    }
    case "figure":
      return figureHtml(context, inline);
  }
}

/** A figure in running text, marked with its id so that a reader of the page can trace it. */
function figureHtml(context: Context, use: FigureUse): string {
  return `<span data-figure="${escapeText(use.figure)}">${escapeText(printed(context.document, use).text)}</span>`;
}
