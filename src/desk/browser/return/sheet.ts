import { tell } from "../events.ts";
import type { Keeper } from "../kept/keeper.ts";
import { Choices } from "./choices.ts";
import type { deskAt } from "./desk.ts";
import { Exchange } from "./exchange.ts";
import { plainFigure } from "./figures.ts";
import { type KeptCells, keepCells } from "./kept.ts";
import type { CellsAnswer, ReturnState } from "./page-data.ts";
import { Sender, type SentCell } from "./sender.ts";
import { showFindings } from "./show-findings.ts";
import { totalsOf } from "./show-totals.ts";
import { StandingFigures } from "./standing-figures.ts";
import { headingsOf, type Tables } from "./tables.ts";

/** What a sheet tells the page around it. */
export interface SheetSetting {
  /** Whenever what is not yet written has changed. */
  readonly pending: () => void;
  /** When something is sent under a name, or was written without one: what is found in it is to be asked for. */
  readonly sent: (name: string | undefined) => void;
  /** When all that was sent is answered. */
  readonly settled: () => void;
  /** When what was found is shown anew. */
  readonly shown: () => void;
}

/** The figures of an open page: what the disk has, what was typed and is not written yet, and what others changed. */
export class Sheet {
  readonly #disk = new StandingFigures();
  readonly #keep: ReturnType<typeof keepCells>;
  readonly #sender: Sender<CellsAnswer>;
  readonly #exchange: Exchange;
  readonly #choices: Choices;
  readonly #showTotals: () => void;
  /** What is to be said of the last time, together with what is found; undefined once it was. */
  #answered: string | undefined;
  #found: string | undefined;

  constructor(
    private readonly page: HTMLElement,
    private readonly tables: Tables,
    desk: ReturnType<typeof deskAt>,
    keeper: Keeper,
    private readonly setting: SheetSetting,
  ) {
    for (const [cell, field] of tables.fields) this.#disk.set(cell, field.defaultValue);
    this.#showTotals = totalsOf(tables, page.dataset["addedUp"] ?? "");
    this.#exchange = new Exchange(desk, setting.sent);
    this.#keep = keepCells(keeper);
    this.#choices = new Choices(page, {
      placeOf: (cell) => this.#placeOf(cell),
      chosen: (choice, mine) => {
        this.#disk.set(choice.cell, choice.onDisk);
        this.put(choice.cell, mine ? choice.mine : choice.onDisk);
        tables.fields.get(choice.cell)?.focus();
        setting.settled();
      },
      keep: this.#keep.choices,
    });
    this.#sender = new Sender<CellsAnswer>({
      send: (cells) => this.#exchange.send(cells),
      answered: (answer, cells) => this.#take(answer, cells),
      keep: (changes) => {
        this.#keep.changes(changes);
        for (const [cell, field] of tables.fields) field.toggleAttribute("data-unsaved", changes.has(cell));
        setting.pending();
      },
      kept: () => keeper.putSoon(),
    });
    this.#showTotals();
  }

  /** How many changes are not written yet. */
  get unsaved(): number {
    return this.#sender.unsaved;
  }

  /** Whether a change that the desk tells of is to be asked about now; without its turn, whether anything may be new. */
  isToAsk(turn: number | undefined): boolean {
    return this.#exchange.isToAsk(turn, this.#sender.isSending);
  }

  /** Whether a cell has something typed here that is not written yet, or that somebody has to choose on. */
  isBusy(cell: string): boolean {
    return this.#sender.isUnsaved(cell) || this.#choices.has(cell);
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

  /** Goes on with what pages left that were closed or killed. */
  resume({ changes: left, choices }: KeptCells): void {
    const changes = this.#disk.notWritten(left);
    const written = [...left.keys()].filter((cell) => !changes.has(cell));
    // What is kept of this page by now is its own.
    this.#keep.forget(written.filter((cell) => !this.#sender.isUnsaved(cell)));
    for (const [cell, text] of [
      ...[...changes].map(([cell, { now }]) => [cell, now] as const),
      ...choices.map(({ cell, mine }) => [cell, mine] as const),
    ]) {
      const field = this.tables.fields.get(cell);
      if (field && !this.#sender.isUnsaved(cell)) field.value = text;
    }
    this.#choices.add(choices);
    // What was chosen meanwhile elsewhere is no choice any more.
    this.#choices.stands(this.#disk.all());
    if (changes.size > 0) this.#sender.resume(changes);
    this.#showTotals();
  }

  /** Shows what others have changed, but nothing over what somebody is typing; and what was found. */
  async refresh(): Promise<void> {
    const state = await this.#exchange.state();
    if (!state) return;
    this.#show(state);
    if (this.#answered !== undefined) this.#say([this.#answered, state.summary].join(" "));
    this.#answered = undefined;
  }

  #change(cell: string, text: string): void {
    if (this.#choices.typed(cell, text)) return;
    const onDisk = this.#disk.of(cell);
    if (text !== onDisk || this.#sender.isUnsaved(cell)) this.#sender.changed(cell, onDisk, text);
  }

  #take(answer: CellsAnswer, sent: readonly SentCell[]): void {
    const mineOf = (cell: string, typed: string) => plainFigure(this.tables.fields.get(cell)?.value ?? typed);
    const open = [...answer.conflicts, ...answer.refused].map((each) => ({
      ...each,
      mine: mineOf(each.cell, each.mine),
    }));
    for (const { cell } of open) this.#sender.drop(cell);
    this.#choices.add(open);
    for (const { cell, now } of sent) if (answer.saved.includes(cell)) this.#disk.set(cell, now);
    const said = answer.refused.map(({ cell, why }) => `${this.#placeOf(cell)}: ${why}`);
    const saved = answer.saved.length > 0 ? [this.page.dataset["saved"] ?? ""] : [];
    this.#answered = [...said, ...saved].join(" ");
    this.#exchange.answered(answer);
    if (this.unsaved === 0) this.setting.settled();
  }

  #show(state: ReturnState): void {
    this.#choices.stands(state.cells);
    for (const [cell, field] of this.tables.fields) {
      const before = this.#disk.of(cell);
      const now = state.cells[cell] ?? "";
      this.#disk.set(cell, now);
      if (this.isBusy(cell)) continue;
      const isTyped = document.activeElement === field && plainFigure(field.value) !== before;
      if (!isTyped && plainFigure(field.value) !== now) field.value = now;
    }
    this.#showTotals();
    showFindings(this.page, this.tables, state);
    const found = state.findings.map(({ key }) => key).join("\n");
    const isAnother = this.#found !== undefined && found !== this.#found;
    this.#found = found;
    tell("desk:found", { isAnother });
    this.setting.shown();
  }

  #say(text: string): void {
    this.page.querySelector("[data-status]")!.textContent = text;
  }

  #placeOf(cell: string): string {
    return headingsOf(this.tables, cell).join(", ");
  }
}
