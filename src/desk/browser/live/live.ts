import { listenToDesk } from "../listen.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { keepWritten } from "./keep-written.ts";
import { patch } from "./patch.ts";
import { placeOnPage } from "./place.ts";

/** Milliseconds between two looks at what has changed: somebody who types figures saves many of them in a row. */
const pause = 1000;

/**
 * Shows the lists of a page as they are now each time that a file changes. Where somebody is stays in its place, with
 * all that they are writing.
 *
 * @param after what is done whenever the page was looked at anew
 */
export function keepLive(after: () => void = () => {}): void {
  const page = document.querySelector<HTMLElement>("[data-live][data-address]");
  const announced = document.querySelector<HTMLElement>("[data-announce]");
  if (!page) return;
  const { address = "", updated = "", stale = "", gone = "" } = page.dataset;
  const announce = (text: string) => {
    if (announced) announced.textContent = text;
  };
  const show = async () => {
    const answer = await fetch(address, { headers: { accept: "text/html" } });
    const made = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : undefined;
    // What is said takes room too: all that moves what somebody sees is between these two.
    const place = placeOnPage();
    const changed = made !== undefined && putInPlace(made, gone);
    if (made) after();
    if (!made) announce(stale);
    else if (changed || announced?.textContent === stale) announce(updated.replace("#", timeNow()));
    place.restore();
  };
  listenToDesk(
    oneAtATime(async () => {
      // Where the desk does not answer, it is asked again when it is back.
      await show().catch(() => undefined);
      await new Promise((done) => setTimeout(done, pause));
    }),
  );
}

/** Whether anything of the lists is another one now. */
function putInPlace(made: Document, gone: string): boolean {
  let changed = false;
  for (const list of document.querySelectorAll<HTMLElement>("[data-live]")) {
    const now = made.querySelector(`[data-live="${CSS.escape(list.dataset["live"]!)}"]`);
    if (now) changed = patch(list, now, (element) => keepWritten(element, gone)) || changed;
  }
  return changed;
}

function timeNow(): string {
  return new Date().toLocaleTimeString(document.documentElement.lang);
}
