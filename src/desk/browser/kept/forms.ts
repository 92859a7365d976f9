import { keepDrafts } from "./drafts.ts";
import { Keeper } from "./keeper.ts";
import { takeOver } from "./take-over.ts";

/** Keeps what is typed into the forms of a part of the page until it stands in the file. */
export function keepForms(selector: string): void {
  const part = document.querySelector<HTMLElement>(selector);
  if (!part) return;
  const keeper: Keeper = new Keeper(part.dataset["kept"] ?? "", () => {
    for (const notice of part.querySelectorAll<HTMLElement>("[data-not-kept]"))
      notice.hidden = !keeper.hasFailed;
  });
  const drafts = keepDrafts(part, keeper);
  takeOver(keeper, drafts);
}
