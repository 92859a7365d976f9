/** The queries of the page, in their order. */
export function queries(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".query")];
}

/** The one at which somebody is. */
export function queryHere(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>(".query") ?? undefined;
}

/** Goes to an element, and tells whether there is one. */
export function goTo(place: HTMLElement | null | undefined): boolean {
  if (!place) return false;
  place.focus();
  place.scrollIntoView({ block: "nearest" });
  return true;
}
