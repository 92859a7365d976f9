import { oneAtATime } from "../one-at-a-time.ts";
import { whenChanged } from "../return/desk.ts";
import { patch } from "./patch.ts";
import { placeOnPage } from "./place.ts";

/**
 * Shows the lists of a page as they are now each time that a file changes. Where somebody is stays in its place, with
 * all that they are writing.
 *
 * @param after what is done when something was changed
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
    if (!answer.ok) return announce(stale);
    const made = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!putInPlace(made, gone)) return;
    after();
    announce(updated.replace("#", new Date().toLocaleTimeString(document.documentElement.lang)));
  };
  // Where the desk does not answer, it is asked again when it is back.
  whenChanged(oneAtATime(() => show().catch(() => undefined)));
}

function putInPlace(made: Document, gone: string): boolean {
  const place = placeOnPage();
  let changed = false;
  for (const list of document.querySelectorAll<HTMLElement>("[data-live]")) {
    const now = made.querySelector(`[data-live="${CSS.escape(list.dataset["live"]!)}"]`);
    if (now) changed = patch(list, now, (element) => keepWritten(element, gone)) || changed;
  }
  place.restore();
  return changed;
}

/** Whether somebody is writing in what is there no more; it stays then, and says so. */
function keepWritten(element: Element, gone: string): boolean {
  const written = [...element.querySelectorAll<HTMLTextAreaElement>("textarea")];
  const fields = [...element.querySelectorAll("textarea, input[type=text]")];
  const isWritten = written.some(({ value }) => value.trim() !== "");
  if (!isWritten && !fields.includes(document.activeElement!)) return false;
  if (!element.hasAttribute("data-gone")) {
    const note = document.createElement("p");
    note.className = "gone";
    note.textContent = gone;
    element.setAttribute("data-gone", "");
    element.prepend(note);
  }
  return true;
}
