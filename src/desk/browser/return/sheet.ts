import { tell } from "../events.ts";
import { Conflicts } from "./conflicts.ts";
import type { deskAt } from "./desk.ts";
import { plainFigure } from "./figures.ts";
import type { KeptChange, KeptChanges } from "./kept.ts";
import type { CellsAnswer, ReturnState } from "./page-data.ts";
import { Sender } from "./sender.ts";
import { showFindings } from "./show-findings.ts";
import { totalsOf } from "./show-totals.ts";
import type { Tables } from "./tables.ts";

/** The figures of an open page: what the disk has, what was typed and is not written yet, and what others changed. */
export class Sheet {
  readonly #disk = new Map<string, string>();
  readonly #sender: Sender<CellsAnswer>;
  readonly #conflicts: Conflicts;
  readonly #showTotals: () => void;
  #turn = 0;

  constructor(
    private readonly page: HTMLElement,
    private readonly tables: Tables,
    private readonly desk: ReturnType<typeof deskAt>,
    kept: KeptChanges,
  ) {
    for (const [cell, field] of tables.fields) this.#disk.set(cell, field.defaultValue);
    this.#showTotals = totalsOf(tables, page.dataset["addedUp"] ?? "");
    this.#conflicts = new Conflicts(
      page,
      (cell) => this.#nameOf(cell),
      (conflict, mine) => {
        this.#disk.set(conflict.cell, conflict.onDisk);
        this.put(conflict.cell, mine ? conflict.mine : conflict.onDisk);
        tables.fields.get(conflict.cell)?.focus();
      },
    );
    this.#sender = new Sender<CellsAnswer>({
      send: (cells) => desk.save(cells),
      answered: (answer) => this.#answered(answer),
      keep: (changes) => {
        kept.keep(changes);
        this.#showPending();
      },
      now: () => Date.now(),
    });
    this.#showTotals();
  }

  /** Called after every key stroke. A field that was just emptied may be about to be filled: see `left`. */
  typed(field: HTMLInputElement): void {
    this.#showTotals();
    if (plainFigure(field.value) !== "") this.#change(field.dataset["cell"]!, plainFigure(field.value));
  }

  /** Called when somebody leaves a field. */
  left(field: HTMLInputElement): void {
    const text = plainFigure(field.value);
    if (field.value !== text) field.value = text;
    this.#change(field.dataset["cell"]!, text);
  }

  put(cell: string, text: string): void {
    const field = this.tables.fields.get(cell);
    if (!field) return;
    field.value = text;
    this.#showTotals();
    this.#change(cell, text);
  }

  /** Sends again what pages left that were closed or killed. */
  resume(changes: ReadonlyMap<string, KeptChange>): void {
    for (const [cell, { was, now, sent }] of changes) {
      const field = this.tables.fields.get(cell);
      if (!field) continue;
      const onDisk = this.#disk.get(cell) ?? "";
      field.value = now;
      // What was sent before may have been written: then what was typed after it goes on from that.
      this.#sender.changed(cell, sent !== undefined && onDisk === sent ? sent : was, now);
    }
    this.#showTotals();
  }

  /** Shows what others have changed, but nothing over what somebody is typing. */
  async refresh(): Promise<void> {
    try {
      this.#show(await this.desk.state());
    } catch {
      // The desk does not answer; whoever types next is told so.
    }
  }

  #change(cell: string, text: string): void {
    if (this.#conflicts.has(cell)) {
      this.#conflicts.typed(cell, text);
      return;
    }
    const onDisk = this.#disk.get(cell) ?? "";
    if (text !== onDisk || this.#sender.isUnsaved(cell)) this.#sender.changed(cell, onDisk, text);
  }

  #answered(answer: CellsAnswer): void {
    for (const { cell } of answer.refused) this.#sender.drop(cell);
    for (const { cell } of answer.conflicts) this.#sender.drop(cell);
    if (answer.conflicts.length > 0)
      this.#conflicts.add(
        answer.conflicts.map((each) => ({
          ...each,
          mine: plainFigure(this.tables.fields.get(each.cell)?.value ?? each.mine),
        })),
      );
    this.#show(answer.state);
    const said = answer.refused.map(({ cell, why }) => `${this.#nameOf(cell)}: ${why}`);
    const saved = answer.saved.length > 0 ? [this.page.dataset["saved"] ?? ""] : [];
    this.#say([...said, ...saved, answer.state.summary].join(" "));
    tell("desk:saved", {});
  }

  #show(state: ReturnState): void {
    if (state.turn < this.#turn) return;
    this.#turn = state.turn;
    for (const [cell, field] of this.tables.fields) {
      const before = this.#disk.get(cell) ?? "";
      const now = state.cells[cell] ?? "";
      this.#disk.set(cell, now);
      if (this.#sender.isUnsaved(cell) || this.#conflicts.has(cell)) continue;
      const isTyped = document.activeElement === field && plainFigure(field.value) !== before;
      if (!isTyped && plainFigure(field.value) !== now) field.value = now;
    }
    this.#showTotals();
    showFindings(this.page, this.tables, state);
  }

  #showPending(): void {
    const count = this.#sender?.unsaved ?? 0;
    for (const [cell, field] of this.tables.fields)
      field.toggleAttribute("data-unsaved", this.#sender?.isUnsaved(cell) ?? false);
    const text = count === 0 ? "" : (this.page.dataset["notSaved"] ?? "").replace("#", String(count));
    this.page.querySelector("[data-pending]")!.textContent = text;
  }

  #say(text: string): void {
    this.page.querySelector("[data-status]")!.textContent = text;
  }

  #nameOf(cell: string): string {
    const ids = this.tables.fields.get(cell)?.getAttribute("aria-labelledby")?.split(" ") ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(", ");
  }
}
