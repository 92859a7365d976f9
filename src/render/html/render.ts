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
  /** What they are and the title, as a text by which both are compared. */
  readonly around: string;
  /** The header, the contents where there are any, each section and the footer, as they stand in the page. */
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
  const { sections, title, contents, words: said } = view;
  const { parts } = templates;
  return {
    around: JSON.stringify([title, contents !== undefined, sections.map(({ id }) => id)]),
    parts: [
      parts.header(view),
      ...(contents ? [parts.contents(view)] : []),
      ...sections.map((section) => parts.section({ ...section, words: said })),
      parts.footer(view),
    ],
  };
}
