import type { Keeper } from "../kept/keeper.ts";
import { element } from "./page.ts";

/** Says below an editor what has become of what is typed, in words of its form. */
export function savingStatus(form: HTMLElement, keeper: Pick<Keeper, "isKept" | "hasFailed">) {
  const place = element("[data-status]", form);
  const { saved = "", saving = "", tooLong = "", notSaved = "", notKept = "" } = form.dataset;
  let isAway = false;
  const say = (words: string) => {
    if (place.textContent !== words) place.textContent = words;
  };
  /** That the desk does not answer, and whether the browser keeps what was typed; nothing until that is known. */
  const keptOrNot = () => {
    if (isAway && (keeper.isKept || keeper.hasFailed)) say(keeper.hasFailed ? notKept : notSaved);
  };
  const here = (words: string) => {
    isAway = false;
    say(words);
  };
  return {
    keptOrNot,
    saved: () => here(saved),
    tooLong: () => here(tooLong),
    slow: () => {
      if (!isAway) say(saving);
    },
    failed: () => {
      isAway = true;
      keptOrNot();
    },
  };
}
