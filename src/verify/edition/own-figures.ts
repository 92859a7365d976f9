import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Edition } from "../../report/edition/edition.ts";
import { printFigure } from "../../words/print-figure.ts";
import type { Words } from "../../words/words.ts";
import { printedIn } from "./printed.ts";

/**
 * Where an edition does not agree with itself: it prints a figure otherwise than the figure's value prints.
 *
 * @param file the edition's own, as a person would type it
 */
export function ownFigures(edition: Edition, words: Words, file: string): Finding[] {
  const findings: Finding[] = [];
  for (const { printed, place } of printedIn(edition)) {
    const { figure, format, kind, value, sign, text } = printed;
    const anew = printFigure(words, edition.figures[figure]!, format);
    const same = isSame(anew.text, text);
    if (same && anew.kind === kind && isSame(anew.value, value) && anew.sign === sign) continue;
    const says = same ? value : text;
    findings.push(found("VERIFY-EDITION", { figure, says, value: anew.text, place }, { location: { file } }));
  }
  return findings;
}

/** A space that keeps words together on a page is one like any other. */
function isSame(one: string, other: string): boolean {
  return one.replaceAll("\u00a0", " ") === other.replaceAll("\u00a0", " ");
}
