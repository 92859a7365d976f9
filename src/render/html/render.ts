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

/** A report in the parts of which its page is made. */
export interface ReportParts {
  /** What stands around them, as a text by which it is compared. */
  readonly around: string;
  /** The header and each section, as they stand in the page. */
  readonly parts: readonly string[];
}

/** The same in parts, for whoever shows a report again and again. */
export function renderParts(
  document: Edition,
  drawings: Drawings,
  templates: HtmlTemplates,
  words: Words,
): ReportParts {
  const view = pageView(contextOf(document, drawings, words, noLinks));
  const { sections, title, contents, label, imprint } = view;
  return {
    around: JSON.stringify([title, contents, label, imprint, sections.map(({ id }) => id)]),
    parts: [
      templates.header(view),
      ...sections.map((section) => templates.section({ ...section, words: view.words })),
    ],
  };
}
