import { type DraftSetting, type Drafts, keepDrafts } from "./drafts.ts";
import { Keeper } from "./keeper.ts";
import { takeOver } from "./take-over.ts";

/** Keeps what is typed into the forms of a part of the page until it stands in the file. */
export function keepForms(selector: string, setting?: DraftSetting): Drafts | undefined {
  const part = document.querySelector<HTMLElement>(selector);
  if (!part) return undefined;
  const keeper: Keeper = new Keeper(part.dataset["kept"] ?? "", () => {
    for (const notice of part.querySelectorAll<HTMLElement>("[data-not-kept]"))
      notice.hidden = !keeper.hasFailed;
  });
  const drafts = keepDrafts(part, keeper, setting);
  takeOver(keeper, drafts);
  return drafts;
}
