/** What the server says of an open text; its types are its own. */
export type { SaidFinding } from "../../narrative/said-findings.ts";
export type { ListedSection } from "../../narrative/section-list.ts";
export type { TextState } from "../../narrative/state.ts";

/** The one element of a page that a script cannot do without. */
export function element<E extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
