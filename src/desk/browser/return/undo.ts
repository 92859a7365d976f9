/** What cells said before a change. */
export type UndoStep = readonly { readonly cell: string; readonly text: string }[];

const most = 200;

/** The changes of a page, each of which can be taken back: a pasted block is one. */
export class UndoSteps {
  readonly #steps: UndoStep[] = [];

  add(step: UndoStep): void {
    if (step.length === 0) return;
    this.#steps.push(step);
    if (this.#steps.length > most) this.#steps.shift();
  }

  take(): UndoStep | undefined {
    return this.#steps.pop();
  }
}
