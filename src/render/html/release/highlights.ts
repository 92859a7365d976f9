import { signsOf } from "../../../words/print-figure.ts";
import type { Words } from "../../../words/words.ts";
import { escapeText } from "../escape.ts";
import { type Html, html } from "../inline.ts";
import { cardStyles } from "../key-figures.ts";
import { kept } from "../no-break.ts";
import { signViews } from "../table.ts";
import type { Highlights, Run } from "./release-page.ts";

/** Key figures as the cards of the national report, without their small lines. */
export function highlightCards({ figures }: Highlights, words: Words) {
  return {
    styles: cardStyles(figures.map(({ value }) => value)),
    trends: false,
    items: figures.map(({ label, figure, value, sign, context }) => ({
      label,
      figure,
      value: kept(value),
      sign,
      context: runsHtml(context),
    })),
    signs: signViews(
      words,
      signsOf(
        words,
        figures.map(({ value, sign }) => ({ kind: "sign", value, text: value, ...(sign && { sign }) })),
      ),
    ),
  };
}

/** A sentence with each of its figures marked by its name. */
export function runsHtml(runs: readonly Run[]): Html {
  const parts = runs.map(({ text, figure }) => {
    const said = escapeText(kept(text));
    return figure === undefined ? said : `<span data-figure="${escapeText(figure)}">${said}</span>`;
  });
  return html(parts.join(""));
}
