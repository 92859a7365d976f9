import type { CellsAnswer } from "./page-data.ts";

type Conflict = CellsAnswer["conflicts"][number];

/** Figures that somebody else has changed at the same time, until somebody has chosen. */
export class Conflicts {
  readonly #open = new Map<string, Conflict>();

  constructor(
    private readonly page: HTMLElement,
    private readonly placeOf: (cell: string) => string,
    private readonly chosen: (conflict: Conflict, mine: boolean) => void,
  ) {}

  has(cell: string): boolean {
    return this.#open.has(cell);
  }

  get count(): number {
    return this.#open.size;
  }

  /** What somebody types meanwhile is theirs in the choice. */
  typed(cell: string, mine: string): void {
    const conflict = this.#open.get(cell);
    if (conflict) this.add([{ ...conflict, mine }]);
  }

  add(conflicts: readonly Conflict[]): void {
    for (const each of conflicts) this.#open.set(each.cell, each);
    this.#show();
  }

  #show(): void {
    const section = this.page.querySelector<HTMLElement>("[data-conflicts]")!;
    const template = this.page.querySelector<HTMLTemplateElement>("[data-conflict-template]")!;
    const blank = this.page.dataset["blank"] ?? "";
    section.hidden = this.#open.size === 0;
    section.querySelector("ul")!.replaceChildren(
      ...[...this.#open.values()].map((conflict) => {
        const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
        const link = item.querySelector<HTMLAnchorElement>("[data-place]")!;
        link.href = `#cell-${conflict.cell}`;
        link.textContent = this.placeOf(conflict.cell);
        item.querySelector("[data-mine]")!.textContent = conflict.mine || blank;
        item.querySelector("[data-theirs]")!.textContent = conflict.onDisk || blank;
        item.querySelector("[data-keep]")!.addEventListener("click", () => this.#choose(conflict, true));
        item.querySelector("[data-take]")!.addEventListener("click", () => this.#choose(conflict, false));
        return item;
      }),
    );
  }

  #choose(conflict: Conflict, mine: boolean): void {
    this.#open.delete(conflict.cell);
    this.#show();
    this.chosen(conflict, mine);
  }
}
