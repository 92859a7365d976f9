/** The most states that are remembered: more than somebody types while a page looks for what was left. */
const most = 100;

/**
 * What a page has seen to stand in a file, in order. A page that was closed may leave what was written already, because it
 * had no time to forget it; whoever has typed on since must not be asked to choose between that and what came after it.
 */
export class Stood {
  readonly #seen: { readonly text: string; readonly version: string | null }[] = [];

  /** What stands by now; undefined before anything was seen. */
  get last(): string | undefined {
    return this.#seen.at(-1)?.text;
  }

  /** @param version by which a change says what it was made from */
  add(text: string, version: string | null): void {
    const last = this.#seen.at(-1);
    if (last?.text === text && last.version === version) return;
    this.#seen.push({ text, version });
    if (this.#seen.length > most) this.#seen.shift();
  }

  /** Whether a change is known to have been written: its text has stood since what it was made from did. */
  isWritten({ text, from }: { readonly text: string; readonly from: string | null }): boolean {
    const stood = this.#seen.findLastIndex((each) => each.text === text);
    return stood > this.#seen.findLastIndex(({ version }) => version === from);
  }
}
