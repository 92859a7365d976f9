import type { ReportChanges } from "../../preview/show-changes.ts";

/**
 * Puts what differs of a new page in the place of what is shown, section by section, so that a reader stays where they
 * are. Nothing of it runs: it was parsed without scripts, and goes into a frame in which none is allowed.
 */
export function putInPlace(shown: Document, made: Document): void {
  shown.title = made.title;
  const [parts, news] = [partsOf(shown), partsOf(made)];
  const isSameOrder =
    parts.length === news.length && parts.every((part, index) => part.id === news[index]!.id);
  if (!isSameOrder || !isSameAround(shown, made)) {
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

function partsOf(page: Document): Element[] {
  return [...page.querySelectorAll("main > section, body > header")];
}

/** Whether all but the parts is the same: the list of contents names what there is. */
function isSameAround(shown: Document, made: Document): boolean {
  const contents = (page: Document) => page.querySelector("nav.contents")?.textContent ?? "";
  return contents(shown) === contents(made);
}
