import type { OpenChoice } from "./kept.ts";

/** What a page does with choices. */
export interface ChoicesSetting {
  readonly placeOf: (cell: string) => string;
  /** Somebody has chosen what was typed, or what stands in the file. */
  readonly chosen: (choice: OpenChoice, mine: boolean) => void;
  /** Called whenever what is open has changed. */
  readonly keep: (open: ReadonlyMap<string, OpenChoice>) => void;
}

/** Figures that were typed and not written, because somebody else has changed them or the file takes them not, until somebody has chosen. */
export class Choices {
  readonly #open = new Map<string, OpenChoice>();

  constructor(
    private readonly page: HTMLElement,
    private readonly setting: ChoicesSetting,
  ) {}

  has(cell: string): boolean {
    return this.#open.has(cell);
  }

  /** Takes what somebody types meanwhile; says whether it is kept for the choice, and not to be sent. */
  typed(cell: string, mine: string): boolean {
    const choice = this.#open.get(cell);
    if (!choice || choice.mine === mine) return choice !== undefined;
    // What was refused may be taken once it is another.
    if (choice.why !== undefined) this.#open.delete(cell);
    else this.#open.set(cell, { ...choice, mine });
    this.#changed();
    return choice.why === undefined;
  }

  add(choices: readonly OpenChoice[]): void {
    for (const each of choices) this.#open.set(each.cell, each);
    if (choices.length > 0) this.#changed();
  }

  /** Shows what stands in the file by now; where it is what was typed, there is nothing to choose. */
  stands(cells: Readonly<Record<string, string>>): void {
    let isChanged = false;
    for (const [cell, choice] of this.#open) {
      const onDisk = cells[cell] ?? "";
      if (onDisk === choice.mine) this.#open.delete(cell);
      else if (onDisk !== choice.onDisk) this.#open.set(cell, { ...choice, onDisk });
      else continue;
      isChanged = true;
    }
    if (isChanged) this.#changed();
  }

  #changed(): void {
    this.setting.keep(this.#open);
    const all = [...this.#open.values()];
    this.#show(
      "[data-conflicts]",
      all.filter(({ why }) => why === undefined),
    );
    this.#show(
      "[data-refused]",
      all.filter(({ why }) => why !== undefined),
    );
  }

  #show(selector: string, choices: readonly OpenChoice[]): void {
    const section = this.page.querySelector<HTMLElement>(selector)!;
    const template = this.page.querySelector<HTMLTemplateElement>("[data-conflict-template]")!;
    const blank = this.page.dataset["blank"] ?? "";
    section.hidden = choices.length === 0;
    section.querySelector("ul")!.replaceChildren(
      ...choices.map((choice) => {
        const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
        const link = item.querySelector<HTMLAnchorElement>("[data-place]")!;
        link.href = `#cell-${choice.cell}`;
        link.textContent = this.setting.placeOf(choice.cell);
        item.querySelector("[data-mine]")!.textContent = choice.mine || blank;
        item.querySelector("[data-theirs]")!.textContent = choice.onDisk || blank;
        item.querySelector("[data-why]")!.textContent = choice.why ?? "";
        item.querySelector("[data-keep]")!.addEventListener("click", () => this.#choose(choice.cell, true));
        item.querySelector("[data-take]")!.addEventListener("click", () => this.#choose(choice.cell, false));
        return item;
      }),
    );
  }

  #choose(cell: string, mine: boolean): void {
    const choice = this.#open.get(cell);
    if (!choice) return;
    this.#open.delete(cell);
    this.#changed();
    this.setting.chosen(choice, mine);
  }
}
