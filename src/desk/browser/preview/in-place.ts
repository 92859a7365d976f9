import type { ReportChanges } from "../../preview/show-changes.ts";

/**
 * Puts what differs of a new page in the place of what is shown, part by part, so that a reader stays where they are.
 * Nothing of it runs: it was parsed without scripts, and goes into a frame in which none is allowed.
 */
export function putInPlace(shown: Document, made: Document): void {
  shown.title = made.title;
  const [parts, news] = [partsOf(shown), partsOf(made)];
  const isSame = (one: Element, other: Element) => one.localName === other.localName && one.id === other.id;
  if (parts.length !== news.length || !parts.every((part, index) => isSame(part, news[index]!))) {
    shown.body.replaceChildren(...[...made.body.childNodes].map((node) => shown.importNode(node, true)));
    return;
  }
  for (const [index, part] of parts.entries()) {
    const now = news[index]!;
    if (!part.isEqualNode(now)) part.replaceWith(shown.importNode(now, true));
  }
}

/** The same of those parts alone that differ; says no where the page has not the parts that they were made for. */
export function putParts(
  shown: Document,
  { of, parts }: Extract<ReportChanges, { what: "parts" }>,
  parse: (html: string) => Document,
): boolean {
  const all = partsOf(shown);
  if (all.length !== of) return false;
  for (const [place, html] of parts) {
    const now = parse(html).body.firstElementChild;
    if (now) all[place]?.replaceWith(shown.importNode(now, true));
  }
  return true;
}

/** All that a page says: its header, its contents, its sections and its footer. */
function partsOf(page: Document): Element[] {
  return [...page.querySelectorAll("body > header, nav.contents, main > section, body > footer")];
}
