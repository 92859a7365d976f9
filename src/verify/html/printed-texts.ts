import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Edition } from "../../report/edition/edition.ts";
import { printedIn } from "../edition/printed.ts";
import { spaced } from "./read-page.ts";
import type { PageFigure } from "./reading.ts";

/** How documents print each figure, by its id: each text with the files of the editions that have it. */
export class PrintedTexts {
  private readonly known = new Map<string, Map<string, Set<string>>>();

  /** @param file the edition's own, as a person would type it */
  add(edition: Edition, file: string): void {
    for (const { printed } of printedIn(edition)) {
      const texts = this.known.get(printed.figure) ?? new Map<string, Set<string>>();
      this.known.set(printed.figure, texts);
      const text = spaced(printed.text);
      texts.set(text, (texts.get(text) ?? new Set()).add(file));
    }
  }

  /** Holds the figures of a page that is of no document, such as that of the release, against the documents. */
  hold(figures: readonly PageFigure[], file: string): Finding[] {
    return figures.flatMap(({ figure, text, at }) => {
      const texts = this.known.get(figure);
      if (texts?.has(text)) return [];
      const [first] = texts ?? [];
      const others = first && { others: first[0], files: [...first[1]].slice(0, 1) };
      const location = { file, ...(at.line !== undefined && { line: at.line }) };
      return [found("VERIFY-FIGURE", { figure, says: text, files: [], ...others }, { location })];
    });
  }
}
