import type { Drawings } from "../../charts/drawing/drawing.ts";
import type { Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { contextOf } from "./context.ts";
import { noLinks, type PageLinks } from "./links.ts";
import { pageView } from "./page.ts";
import type { HtmlTemplates } from "./templates.ts";

/**
 * A report as one page that needs no other file, no network and no script. Throws where a chart has no drawing,
 * or where the document refers to a figure, note, table or section that it does not hold.
 *
 * @param drawings the drawings of every chart at both widths
 * @param words the language of what is printed around the report's own words
 */
export function renderHtml(
  document: Edition,
  drawings: Drawings,
  templates: HtmlTemplates,
  words: Words,
  links: PageLinks = noLinks,
): string {
  return templates.report(pageView(contextOf(document, drawings, words, links)));
}
