/**
 * One property of an element's own style as it was written: a browser drops those of Word (`mso-list`) when it reads
 * a style. `mso-bidi-font-weight` is not `font-weight`.
 */
export function styleOf(element: Element, property: string): string | undefined {
  for (const part of (element.getAttribute("style") ?? "").split(";")) {
    const at = part.indexOf(":");
    if (at < 0 || part.slice(0, at).trim().toLowerCase() !== property) continue;
    const value = part.slice(at + 1);
    return value.trim().toLowerCase();
  }
  return undefined;
}

const unseen = /^(?:style|script|title|meta|link|head|xml|template|noscript|object|iframe|svg|math)$/i;

/** Whether it is never seen: what a word processor puts beside a text for its own use. */
export function isHidden(element: Element): boolean {
  if (unseen.test(element.tagName)) return true;
  return styleOf(element, "mso-hide") === "all" || styleOf(element, "display") === "none";
}
