import type { Keeper } from "./keeper.ts";
import type { TakingOver } from "./take-over.ts";

const prefix = "draft ";

/** What was typed into a field of a form that was not sent, and what the field said before. */
interface Draft extends Omit<KeptField, "text"> {
  readonly was: string;
  readonly now: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is typed into the forms of a page, kept until it was sent and stands in the file. */
export interface Drafts extends TakingOver {
  /** Puts what is kept into the fields that are there by now. */
  readonly fill: () => void;
  /** All that is kept, also of fields that are not there. */
  readonly all: () => readonly KeptField[];
  readonly forgetForm: (form: string) => void;
}

/** What is kept of a field of a form. */
export interface KeptField {
  /** Which form it is, and what it is about in words. */
  readonly form: string;
  readonly about: string;
  /** The name of the field. */
  readonly field: string;
  readonly text: string;
}

/** How a page says what has become of what was typed. */
export interface DraftSetting {
  /** Whether something that was typed is known to stand in the file already. */
  readonly isWritten?: (field: Field, text: string) => boolean;
  /** Called whenever the fields were filled. */
  readonly filled?: (drafts: Drafts) => void;
}

/**
 * Keeps the fields of every form that has `data-draft`. A form is known by that, and by what its hidden fields `code` and
 * `cell` say; `data-about` says in words what it is about.
 */
export function keepDrafts(
  page: HTMLElement,
  keeper: Keeper,
  { isWritten = () => false, filled = () => {} }: DraftSetting = {},
): Drafts {
  const drafts = new Map<string, Draft>();

  function fields(): readonly (readonly [string, Field])[] {
    return [...page.querySelectorAll<HTMLFormElement>("form[data-draft]")].flatMap((form) =>
      [...form.querySelectorAll<Field>("input:not([type=hidden]), textarea, select")].map(
        (field) => [nameOf(form, field), field] as const,
      ),
    );
  }

  function forget(name: string): void {
    drafts.delete(name);
    keeper.forget(name);
  }

  function fill(): void {
    for (const [name, field] of fields()) {
      const draft = drafts.get(name);
      if (!draft) continue;
      const stands = defaultOf(field);
      if (plain(draft.now) === plain(stands) || isWritten(field, plain(draft.now))) forget(name);
      else if (field === document.activeElement || field.value === draft.now) continue;
      else if (plain(stands) === plain(draft.was) && field.value === stands) field.value = draft.now;
      else if (field.value === stands) offer(page, field, draft.now, () => field.value === draft.now);
    }
    filled(kept);
  }

  page.addEventListener("input", ({ target }) => {
    const field = target as Field;
    const form = field.closest<HTMLFormElement>("form[data-draft]");
    if (!form || !field.name) return;
    const name = nameOf(form, field);
    if (field.value === defaultOf(field)) return forget(name);
    const { draft: of = "", about = "" } = form.dataset;
    const draft = { was: defaultOf(field), now: field.value, form: of, about, field: field.name };
    drafts.set(name, draft);
    keeper.keep(name, draft);
  });

  const kept: Drafts = {
    fill,
    resume(left) {
      for (const { name, value } of left) {
        const { was, now, form, about, field } = (value ?? {}) as Readonly<Record<string, unknown>>;
        if (!name.startsWith(prefix) || typeof was !== "string" || typeof now !== "string") continue;
        const of = { form: String(form ?? ""), about: String(about ?? ""), field: String(field ?? "") };
        drafts.set(name, { was, now, ...of });
      }
      fill();
      return [];
    },
    isBusy: (name) => drafts.has(name),
    all: () => [...drafts.values()].map(({ form, about, field, now }) => ({ form, about, field, text: now })),
    forgetForm(form) {
      for (const [name, draft] of drafts) if (draft.form === form) forget(name);
    },
  };
  return kept;
}

/** Says beside a field what was typed into it, where the file says something else by now. */
function offer(page: HTMLElement, field: Field, text: string, isTaken: () => boolean): void {
  const template = page.querySelector<HTMLTemplateElement>("[data-draft-template]");
  if (!template || field.nextElementSibling?.hasAttribute("data-draft-offer")) return;
  const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  item.dataset["draftOffer"] = "";
  item.querySelector("[data-typed]")!.textContent = text;
  item.querySelector("button")!.addEventListener("click", () => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
    if (isTaken()) item.remove();
  });
  field.after(item);
}

function nameOf(form: HTMLFormElement, field: Field): string {
  const about = ["code", "cell"].map(
    (name) => form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)?.value ?? "",
  );
  return `${prefix}${[form.dataset["draft"], ...about, field.name].join(" ")}`;
}

/** What stands in the file for a field: a form that was refused says it apart from what was typed. */
function defaultOf(field: Field): string {
  const stands = field.closest("form")?.querySelector<HTMLInputElement>("input[type=hidden][name=was]");
  const told: unknown = stands && JSON.parse(stands.value)[field.name];
  if (typeof told === "string") return told;
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  return (
    [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? field.options[0]?.value ?? ""
  );
}

/** As it stands in a file, in one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
