import type { KeptChange } from "./kept.ts";

/** A cell as it is sent. */
export interface SentCell {
  readonly cell: string;
  readonly was: string;
  readonly now: string;
}

/** What a sender works with. */
export interface SenderSetting<Answer> {
  /** Throws where the desk does not answer. */
  readonly send: (cells: readonly SentCell[]) => Promise<Answer>;
  readonly answered: (answer: Answer, cells: readonly SentCell[]) => void;
  /** Called whenever what is not yet written has changed. */
  readonly keep: (changes: ReadonlyMap<string, KeptChange>) => void;
  /** Resolves once the browser has on its disk what it was given to keep, or cannot put it there soon. */
  readonly kept: () => Promise<void>;
}

const retryAfter = 1000;

/** Sends changed cells soon, one request at a time; what is changed meanwhile goes with the next. */
export class Sender<Answer> {
  readonly #changes = new Map<string, KeptChange>();
  /** What was sent and not answered; it is sent again as it was, since it may have been written. */
  #open: readonly SentCell[] | undefined;
  #isRunning = false;
  #isSoon = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly setting: SenderSetting<Answer>) {}

  get isSending(): boolean {
    return this.#isRunning;
  }

  get unsaved(): number {
    return this.#changes.size;
  }

  isUnsaved(cell: string): boolean {
    return this.#changes.has(cell);
  }

  changed(cell: string, was: string, now: string): void {
    const before = this.#changes.get(cell);
    const first = before?.was ?? was;
    if (first === now && before?.sent === undefined) this.#changes.delete(cell);
    else this.#changes.set(cell, { ...before, was: first, now });
    // What is sent is noted before the browser's disk is asked, which then is asked once.
    if (this.#changes.size > 0) this.#soon();
    this.setting.keep(this.#changes);
  }

  /** Goes on with what a page had still to send when it was closed or killed. */
  resume(left: ReadonlyMap<string, KeptChange>): void {
    for (const [cell, change] of left) if (!this.#changes.has(cell)) this.#changes.set(cell, change);
    if (this.#changes.size > 0) this.#soon();
    this.setting.keep(this.#changes);
  }

  /** Sends nothing more of a cell, until it is changed again. */
  drop(cell: string): void {
    this.#changes.delete(cell);
    this.setting.keep(this.#changes);
  }

  /** Once all that comes with a change is there, the figures of a pasted block, but before the page is drawn again. */
  #soon(): void {
    if (this.#isRunning || this.#timer !== undefined || this.#isSoon) return;
    this.#isSoon = true;
    queueMicrotask(() => {
      this.#isSoon = false;
      void this.#run();
    });
  }

  #later(): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, retryAfter);
  }

  /** What is sent next: first what was sent before without an answer, here or by a page that was killed. */
  #next(): readonly SentCell[] {
    const all = [...this.#changes];
    const again = all.flatMap(([cell, { was, sent }]) =>
      sent === undefined ? [] : [{ cell, was, now: sent }],
    );
    return again.length > 0 ? again : all.map(([cell, { was, now }]) => ({ cell, was, now }));
  }

  async #send(cells: readonly SentCell[]): Promise<Answer> {
    await this.setting.kept();
    return this.setting.send(cells);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    this.#open ??= this.#next();
    for (const { cell, now } of this.#open) {
      const change = this.#changes.get(cell);
      if (change) this.#changes.set(cell, { ...change, sent: now });
    }
    this.setting.keep(this.#changes);
    const cells = this.#open;
    let isAway = false;
    try {
      const answer = cells.length === 0 ? undefined : await this.#send(cells);
      this.#open = undefined;
      for (const { cell, now } of cells) {
        const change = this.#changes.get(cell);
        if (change?.now === now) this.#changes.delete(cell);
        else if (change) this.#changes.set(cell, { was: now, now: change.now });
      }
      this.setting.keep(this.#changes);
      if (answer !== undefined) this.setting.answered(answer, cells);
    } catch {
      isAway = true;
      this.setting.keep(this.#changes);
    } finally {
      this.#isRunning = false;
    }
    if (this.#changes.size === 0 && !this.#open) return;
    if (isAway) this.#later();
    else this.#soon();
  }
}
