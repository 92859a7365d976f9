import type { ListedSection } from "./page.ts";
import { element } from "./page.ts";

/** Says of each section what it is by now. The list itself does not change while a page is open. */
export function showSections(sections: readonly ListedSection[]): void {
  const items = [...element("[data-sections]").children];
  for (const [index, { state, kind }] of sections.entries()) {
    const item = items[index];
    const shown = item?.querySelector(".text-state");
    if (!item || !shown) continue;
    item.className = kind;
    shown.textContent = state;
  }
}
