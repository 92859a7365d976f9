import type { Words } from "../../words/words.ts";
import { cssString } from "./escape.ts";
import { type Html, html } from "./inline.ts";

/**
 * The margins of printed pages: the number of the page; of a report also the running header, and on every page, the
 * cover too, the release's label.
 */
export function pageMargins({ page }: Words, header?: string, label?: string): Html {
  const number = page.pageNumber.map((part) =>
    typeof part === "string" ? cssString(part) : `counter(${part.count})`,
  );
  const margins = [
    ...(header === undefined ? [] : [`@top-left{content:${cssString(header)}}`]),
    ...(label === undefined ? [] : [`@bottom-left{content:${cssString(label)}}`]),
    `@bottom-right{content:${number.join(" ")}}`,
  ];
  return html(`@page{${margins.join("")}}`);
}
