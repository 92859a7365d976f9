import type { Drafts, KeptField } from "../kept/drafts.ts";
import { keepForms } from "../kept/forms.ts";

/**
 * Keeps what is typed below queries until they are settled. What was typed for one that is asked no more, or is asked of
 * another figure now, is shown apart until it is discarded.
 *
 * @returns puts what is kept below the queries that are there by now
 */
export function keepQueryDrafts(): () => void {
  const drafts: Drafts | undefined = keepForms("[data-query-drafts]", {
    filled: () => drafts && showLeft(drafts),
  });
  return () => drafts?.fill();
}

function showLeft(drafts: Drafts): void {
  const list = document.querySelector<HTMLElement>("#queries");
  const section = document.querySelector<HTMLElement>("[data-left-words]");
  if (!list || !section) return;
  const { settled, asked } = list.dataset;
  if (settled === undefined || asked === undefined) return;
  const [isSettled, isAsked] = [settled, asked].map((keys) => new Set(JSON.parse(keys) as string[]));
  const here = new Set(
    [...list.querySelectorAll<HTMLElement>("form[data-draft]")].map((form) => form.dataset["draft"]),
  );
  const left: KeptField[] = [];
  for (const kept of drafts.all()) {
    if (here.has(kept.form) || isAsked!.has(kept.form)) continue;
    // A post without words is nothing that anybody would miss.
    if (isSettled!.has(kept.form) || (kept.field !== "text" && !hasWords(drafts, kept.form)))
      drafts.forgetForm(kept.form);
    else if (kept.field === "text") left.push(kept);
  }
  showItems(section, left, (form) => {
    drafts.forgetForm(form);
    showLeft(drafts);
    list.focus();
  });
}

function hasWords(drafts: Drafts, form: string): boolean {
  return drafts.all().some((each) => each.form === form && each.field === "text");
}

function showItems(section: HTMLElement, left: readonly KeptField[], discard: (form: string) => void): void {
  const template = section.querySelector<HTMLTemplateElement>("template")!;
  const items = left.map(({ form, about, text }, index) => {
    const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const title = item.querySelector<HTMLElement>("[data-about]")!;
    title.textContent = about;
    title.id = `left-words-${index + 1}`;
    item.querySelector("[data-typed]")!.textContent = text;
    const button = item.querySelector("button")!;
    button.setAttribute("aria-describedby", title.id);
    button.addEventListener("click", () => discard(form));
    return item;
  });
  section.querySelector("ul")!.replaceChildren(...items);
  section.hidden = items.length === 0;
}
