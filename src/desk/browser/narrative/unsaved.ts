/** A text that was typed and is not known to be written, with the version that it was made from. */
export interface Unsaved {
  readonly text: string;
  readonly from: string | null;
}

/** Keeps what is typed in the browser until it is written, for each open page on its own. */
export class UnsavedTexts {
  readonly #prefix: string;
  readonly #own: string;

  constructor(
    path: string,
    private readonly storage: Storage,
    page: string = crypto.randomUUID(),
  ) {
    this.#prefix = `desk-text ${path} `;
    this.#own = this.#prefix + page;
  }

  keep(unsaved: Unsaved): void {
    try {
      this.storage.setItem(this.#own, JSON.stringify(unsaved));
    } catch {
      // The browser keeps no more: the page itself still has the text.
    }
  }

  forget(): void {
    this.storage.removeItem(this.#own);
  }

  /** What other pages have left, which were closed or killed. */
  left(): { readonly key: string; readonly unsaved: Unsaved }[] {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? "");
    return keys
      .filter((key) => key.startsWith(this.#prefix) && key !== this.#own)
      .flatMap((key) => {
        const unsaved = parsed(this.storage.getItem(key));
        return unsaved ? [{ key, unsaved }] : [];
      });
  }

  drop(key: string): void {
    this.storage.removeItem(key);
  }
}

function parsed(kept: string | null): Unsaved | undefined {
  try {
    const read = JSON.parse(kept ?? "") as Partial<Unsaved>;
    if (typeof read.text !== "string") return undefined;
    return { text: read.text, from: typeof read.from === "string" ? read.from : null };
  } catch {
    return undefined;
  }
}
