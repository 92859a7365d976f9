import type { KeptField } from "../kept/drafts.ts";

/**
 * The list of words that were typed for queries which have no place for them any more.
 *
 * @param discard what is done with those of a form that somebody does not want any more
 * @returns shows the words that are left, and says so when the first are
 */
export function leftWords(
  section: HTMLElement,
  discard: (form: string) => void,
): (left: readonly KeptField[]) => void {
  const template = section.querySelector<HTMLTemplateElement>("template")!;
  let shown = "[]";
  return (left) => {
    const now = JSON.stringify(left);
    // Somebody may be at one of them, or may be copying it.
    if (now === shown) return;
    shown = now;
    section.querySelector("ul")!.replaceChildren(
      ...left.map(({ form, about, text }, index) => {
        const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
        const title = item.querySelector<HTMLElement>("[data-about]")!;
        title.textContent = about;
        title.id = `left-words-${index + 1}`;
        item.querySelector("[data-typed]")!.textContent = text;
        const button = item.querySelector("button")!;
        button.setAttribute("aria-describedby", title.id);
        button.addEventListener("click", () => discard(form));
        return item;
      }),
    );
    const said = document.querySelector("[data-announce]");
    if (section.hidden && left.length > 0 && said)
      said.textContent = section.querySelector("h2")!.textContent;
    section.hidden = left.length === 0;
  };
}
