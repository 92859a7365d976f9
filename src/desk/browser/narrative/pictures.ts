import type { Keeper } from "../kept/keeper.ts";
import type { KeptRecord } from "../kept/store.ts";
import type { DeskAt } from "./desk.ts";
import { element } from "./page.ts";

/** Asks what a picture shows. */
export interface TakePicture {
  (file: File): void;
  /** What was typed before a browser was killed is what stands in the question when it is asked next. */
  readonly resume: (left: readonly KeptRecord[]) => void;
}

const typedName = "alternative";

/**
 * Asks what a picture shows, then stores it and gives the line that prints it. Nothing is stored of a picture whose
 * question is closed.
 */
export function pictureDialog(
  desk: DeskAt,
  keeper: Pick<Keeper, "keep" | "forget">,
  insert: (line: string) => void,
): TakePicture {
  const dialog = element<HTMLDialogElement>("[data-picture-dialog]");
  const field = element<HTMLInputElement>("#picture-alternative", dialog);
  const error = element("[data-picture-error]", dialog);
  let asked: File | undefined;
  const say = (problem: string) => {
    error.textContent = problem;
    field.setAttribute("aria-invalid", String(problem !== ""));
    if (problem !== "") field.focus();
  };
  element("form", dialog).addEventListener("submit", (event) => {
    event.preventDefault();
    const file = asked;
    const alternative = field.value.replace(/\s+/g, " ").trim();
    if (!file) return;
    if (isTooLarge(file)) say(dialog.dataset["tooLarge"] ?? "");
    else if (alternative === "") say(dialog.dataset["noAlternative"] ?? "");
    else
      void desk.picture(file).then(
        (stored) => {
          if ("refused" in stored) return say(stored.refused);
          asked = undefined;
          keeper.forget(typedName);
          dialog.close();
          insert(`![${alternative.replace(/[\\[\]`*_<&]/g, "\\$&")}](${stored.name})`);
        },
        () => say(dialog.dataset["notStored"] ?? ""),
      );
  });
  let left = "";
  field.addEventListener("input", () => keeper.keep(typedName, field.value));
  element("[data-cancel]", dialog).addEventListener("click", () => {
    keeper.forget(typedName);
    dialog.close();
  });
  const isTooLarge = (file: File) => file.size > Number(dialog.dataset["most"]);
  const take = (file: File) => {
    asked = file;
    field.value = left;
    left = "";
    say("");
    element("[data-picture-name]", dialog).textContent = file.name;
    dialog.showModal();
    field.focus();
    // Known before anybody has described it in vain.
    if (isTooLarge(file)) say(dialog.dataset["tooLarge"] ?? "");
  };
  return Object.assign(take, {
    resume(records: readonly KeptRecord[]) {
      const typed = records.find(({ name }) => name === typedName)?.value;
      if (typeof typed === "string") left = typed;
    },
  });
}

/** The button beside the text, for those who drop nothing. */
export function pictureButton(take: (file: File) => void): void {
  const place = element("[data-picture]");
  const input = element<HTMLInputElement>("input", place);
  place.hidden = false;
  element("button", place).addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) take(file);
  });
}
