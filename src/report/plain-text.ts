import { english } from "../words/english/english.ts";
import { type Printed, printFigure } from "../words/print-figure.ts";
import type { Document, FigureUse, Inline } from "./document.ts";

/** A figure in print, the same in every output. */
export function printed(document: Pick<Document, "figures">, use: FigureUse): Printed {
  const figure = document.figures[use.figure];
  if (!figure) throw new Error(`the document has no figure ${use.figure}`);
  return printFigure(english, figure, use.format);
}

/** Inline content as plain text: for alternative text, titles and bookmarks. */
export function plainText(document: Pick<Document, "figures">, content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === "text" || inline.type === "reference") return inline.text;
      if (inline.type === "figure") return printed(document, inline).text;
      return plainText(document, inline.children);
    })
    .join("");
}
