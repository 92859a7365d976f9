/** An object of the file in its written form, for a place where PDFKit would write out a value itself. */
export class Written {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** PDFKit writes anything that calls itself neither an object nor one of its own kinds by its text. */
  get [Symbol.toStringTag](): string {
    return "Written";
  }

  toString(): string {
    return this.#text;
  }
}
