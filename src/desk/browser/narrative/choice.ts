import { element } from "./page.ts";

/** Two texts of which somebody has to choose one. */
export interface Choice {
  readonly mine: string;
  readonly standing: string;
  readonly keepMine: () => void;
  readonly takeStanding: () => void;
}

/** Shows two texts side by side, to be compared and copied, until one is chosen. */
export function askForChoice({ mine, standing, keepMine, takeStanding }: Choice): void {
  const section = element("[data-choice]");
  element<HTMLTextAreaElement>("#text-mine", section).value = mine;
  element<HTMLTextAreaElement>("#text-standing", section).value = standing;
  element("[data-mine]", section).hidden = false;
  element("[data-choice-buttons]", section).hidden = false;
  const chosen = (then: () => void) => () => {
    section.hidden = true;
    then();
  };
  element<HTMLButtonElement>("[data-keep-mine]", section).onclick = chosen(keepMine);
  element<HTMLButtonElement>("[data-take-standing]", section).onclick = chosen(takeStanding);
  // The heading is an alert. Whoever is typing goes on typing where they are: a key meant for the text must not go astray.
  section.hidden = false;
}

/** Whether somebody has still to choose. */
export function isChoiceOpen(): boolean {
  return !element("[data-choice]").hidden;
}
