import type { ReleasePart } from "../../../words/release-page-words.ts";
import type { Words } from "../../../words/words.ts";
import { motifSvg } from "../motif.ts";
import { kept } from "../no-break.ts";
import { pageMargins } from "../page-margins.ts";
import { readingStyles } from "../reading-styles.ts";
import type { HtmlTemplates } from "../templates.ts";
import { runsHtml } from "./highlights.ts";
import { partsOf } from "./parts.ts";
import type { ReleasePage } from "./release-page.ts";

/** The page of a release as one page that needs no other file, no network and no script. */
export function renderReleasePage(page: ReleasePage, templates: HtmlTemplates, words: Words): string {
  const say = words.releasePage;
  const { year, label, shortLabel, highlights, publisher } = page;
  const parts = partsOf(page, words).map((part) => ({
    ...part,
    ...anchorsOf(part.part),
    heading: say.headings[part.part],
    type: `release-${part.part}`,
  }));
  const summary = highlights && highlights.summary.length > 0 ? highlights.summary : undefined;
  return templates.release({
    language: words.language,
    words: { ...words.page, release: say },
    title: say.title(year, shortLabel),
    description: [summary?.map(({ text }) => text).join("") ?? say.description(year), label]
      .filter(Boolean)
      .join(" "),
    publisher,
    label,
    year,
    summary: summary && runsHtml(summary),
    facts: page.facts.map((fact) => ({ label: fact.label, text: kept(fact.text) })),
    motif: motifSvg(),
    contents: parts.map(({ id, heading }) => ({ id, text: heading, parts: [] })),
    readingStyles: readingStyles(parts.length),
    pageMargins: pageMargins(words, say.title(year, undefined), label),
    index: page.version ? undefined : { address: "../index.html", text: say.index },
    imprint: words.page.publishedBy(say.title(year, undefined), publisher),
    parts,
  });
}

function anchorsOf(part: ReleasePart): { id: string; headingId: string } {
  return { id: part, headingId: `${part}-heading` };
}
