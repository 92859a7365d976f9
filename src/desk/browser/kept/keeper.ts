import { type Taken, takenFrom } from "./left.ts";
import { type KeptRecord, KeptStore, readKept } from "./store.ts";

/** Another try, in milliseconds after one that the browser refused. */
const retryAfter = 5000;
/** In milliseconds: how long what is typed waits for a disk before it is sent without. */
const longest = 3000;
const taking = "mappa-desk taking";
const lockOf = (page: string) => `mappa-desk page ${page}`;

/**
 * Keeps what is typed on the disk of the browser until it is written, for each open page on its own. A page holds a lock
 * while it is open, which ends with it however it ends: so another knows what was left.
 */
export class Keeper {
  readonly #page = crypto.randomUUID();
  readonly #store = new KeptStore();
  /** What is still to be put on the disk; undefined of what is to be forgotten. */
  readonly #waiting = new Map<string, unknown>();
  #opening: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #hasFailed = false;
  #put: () => void = () => {};

  /**
   * @param place what the page is about
   * @param changed called whenever it has changed whether all is kept
   */
  constructor(
    private readonly place: string,
    private readonly changed: () => void,
  ) {}

  /** Whether all that was given is on the disk. */
  get isKept(): boolean {
    return this.#waiting.size === 0 && !this.#running;
  }

  /** Whether the browser has refused to keep something, and nothing was kept since. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  keep(name: string, value: unknown): void {
    this.#waiting.set(name, value);
    // What is kept and forgotten in one step is one change on the disk: a kill finds it before or after.
    if (!this.#running) queueMicrotask(() => void this.#run());
  }

  forget(name: string): void {
    this.keep(name, undefined);
  }

  /** Resolves once all that was given is on the disk, or cannot be put there. */
  async put(): Promise<void> {
    while (!this.isKept && !this.#hasFailed) await this.#run();
  }

  /**
   * The same, but not for long: what is about to be sent waits for it, so that whoever goes on after a kill knows what the
   * desk may have written, and asks nobody about what they typed themselves. A browser whose disk does not answer keeps
   * nothing from being sent.
   */
  async putSoon(): Promise<void> {
    await Promise.race([this.put(), new Promise<void>((done) => setTimeout(done, longest))]);
  }

  /** Takes over what pages have left that were closed or killed; it is this page's from now on. */
  async takeLeft(isBusy: (name: string) => boolean): Promise<Taken> {
    const none: Taken = { taken: [], isMore: false, open: [] };
    let found = none;
    // What was written meanwhile is to be forgotten first: else it would seem to be at hand still.
    await this.put();
    try {
      await this.#open();
      await navigator.locks.request(taking, async () => {
        const { held = [] } = await navigator.locks.query();
        const locks = new Set(held.map(({ name }) => name));
        await this.#store.change((records) =>
          readKept(records, this.place, (all) => {
            const own = new Set(all.flatMap(({ page, name }) => (page === this.#page ? [name] : [])));
            found = takenFrom(
              all.filter(({ page }) => page !== this.#page),
              (page) => locks.has(lockOf(page)),
              (name) => this.#waiting.has(name) || own.has(name) || isBusy(name),
            );
            for (const record of found.taken) {
              records.delete([record.place, record.page, record.name]);
              records.put({ ...record, page: this.#page });
            }
          }),
        );
      });
    } catch {
      // A browser that keeps nothing has left nothing.
      return none;
    }
    return found;
  }

  /** Resolves once another page is open no more. */
  async closed(page: string): Promise<void> {
    await navigator.locks.request(lockOf(page), () => {});
  }

  /** Has something called whenever what was given is on the disk. */
  whenPut(then: () => void): void {
    this.#put = then;
  }

  /** Leaves what was taken over, to be taken later: something else has come to stand under its name. */
  async giveBack(records: readonly KeptRecord[]): Promise<void> {
    const page = crypto.randomUUID();
    await this.#store
      .change((store) => {
        for (const record of records) store.put({ ...record, page });
      })
      .catch(() => {});
  }

  /** Until this page is known to be open, nothing of it is on the disk: another would take it for left. */
  #open(): Promise<void> {
    this.#opening ??= new Promise<void>((done, fail) => {
      navigator.locks
        .request(lockOf(this.#page), () => {
          done();
          return new Promise<void>(() => {});
        })
        .catch(fail);
    });
    return this.#opening;
  }

  /** Until all that was given is on the disk, or cannot be put there. */
  #run(): Promise<void> {
    this.#running ??= this.#putAll().finally(() => {
      this.#running = undefined;
      this.changed();
      if (!this.#hasFailed) this.#put();
      // Something may have been given after the last look.
      if (this.#waiting.size > 0 && !this.#hasFailed) void this.#run();
    });
    return this.#running;
  }

  async #putAll(): Promise<void> {
    while (this.#waiting.size > 0) {
      const now = new Map(this.#waiting);
      this.#waiting.clear();
      try {
        await this.#open();
        await this.#store.change((records) => {
          for (const [name, value] of now) {
            const [place, page] = [this.place, this.#page];
            if (value === undefined) records.delete([place, page, name]);
            else records.put({ place, page, name, value, time: Date.now() });
          }
        });
        this.#hasFailed = false;
      } catch {
        for (const [name, value] of now) if (!this.#waiting.has(name)) this.#waiting.set(name, value);
        this.#hasFailed = true;
        clearTimeout(this.#retry);
        this.#retry = setTimeout(() => void this.#run(), retryAfter);
        break;
      }
    }
  }
}
