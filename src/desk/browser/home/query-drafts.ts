import { type Drafts, type KeptField, plain } from "../kept/drafts.ts";
import { keepForms } from "../kept/forms.ts";
import { leftWords } from "./left-words.ts";

/**
 * Keeps what is typed below queries until they are settled with it. Words for a query that is asked no more, is asked of
 * another figure by now or was settled with others are shown apart until they are discarded.
 *
 * @returns puts what is kept below the queries that are there by now
 */
export function keepQueryDrafts(): () => void {
  const list = document.querySelector<HTMLElement>("#queries");
  const section = document.querySelector<HTMLElement>("[data-left-words]");
  if (!list || !section) return () => {};
  const show = leftWords(section, (form) => {
    drafts?.forgetForm(form);
    drafts?.fill();
    list.focus();
  });
  const drafts = keepForms("[data-query-drafts]", { filled: (all) => show(leftOf(all, list)) });
  return () => drafts?.fill();
}

/** What is kept of queries that have no form here and are not asked elsewhere; what needs no keeping is forgotten. */
function leftOf(drafts: Drafts, list: HTMLElement): readonly KeptField[] {
  const settled: Readonly<Record<string, string>> = JSON.parse(list.dataset["settled"] ?? "{}");
  const asked = new Set<string>(JSON.parse(list.dataset["asked"] ?? "[]"));
  for (const form of list.querySelectorAll<HTMLElement>("form[data-draft]"))
    asked.add(form.dataset["draft"]!);
  const words = new Map(drafts.all().flatMap((each) => (each.field === "text" ? [[each.form, each]] : [])));
  const left: KeptField[] = [];
  for (const form of new Set(drafts.all().map((each) => each.form))) {
    if (asked.has(form)) continue;
    const own = words.get(form);
    // A post without words is nothing that anybody would miss.
    if (!own || (Object.hasOwn(settled, form) && plain(settled[form]!).includes(plain(own.text))))
      drafts.forgetForm(form);
    else left.push(own);
  }
  return left;
}
