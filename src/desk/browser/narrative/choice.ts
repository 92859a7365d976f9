import { element } from "./page.ts";

/** Two texts of which somebody has to choose one. */
export interface Choice {
  /** Of the two: a text that could not be written, or one that the browser kept. */
  readonly kind: "conflict" | "kept";
  readonly mine: string;
  readonly standing: string;
  readonly keepMine: () => void;
  readonly takeStanding: () => void;
}

/** Shows two texts side by side, to be compared and copied, until one is chosen. */
export function askForChoice(
  form: HTMLElement,
  { kind, mine, standing, keepMine, takeStanding }: Choice,
): void {
  const section = element("[data-choice]");
  const words = form.dataset;
  element("[data-choice-heading]", section).textContent = words[`${kind}Heading`] ?? "";
  element("[data-choice-text]", section).textContent = words[`${kind}Text`] ?? "";
  element<HTMLTextAreaElement>("#text-mine", section).value = mine;
  element<HTMLTextAreaElement>("#text-standing", section).value = standing;
  element("[data-mine]", section).hidden = false;
  element("[data-choice-buttons]", section).hidden = false;
  const take = element<HTMLButtonElement>("[data-take-standing]", section);
  take.textContent = (kind === "kept" ? words["dropKept"] : words["takeStanding"]) ?? "";
  const chosen = (then: () => void) => () => {
    section.hidden = true;
    then();
  };
  element<HTMLButtonElement>("[data-keep-mine]", section).onclick = chosen(keepMine);
  take.onclick = chosen(takeStanding);
  // The heading is an alert. Whoever is typing goes on typing where they are: a key meant for the text must not go astray.
  section.hidden = false;
}

/** Shows in the place of the text that stands what it is by now. */
export function showStanding(text: string): void {
  element<HTMLTextAreaElement>("#text-standing").value = text;
}

/** Whether somebody has still to choose. */
export function isChoiceOpen(): boolean {
  return !element("[data-choice]").hidden;
}
