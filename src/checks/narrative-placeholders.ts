import { keptBy } from "../caches/kept-by.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Narrative } from "../narrative/narrative.ts";
import type { Check } from "./check.ts";
import { keptParagraphsOf } from "./paragraphs.ts";
import { placeholderIn } from "./placeholders.ts";

/** Something in a text that stands for words which are still to come, once a line. */
export const checkNarrativePlaceholders: Check = ({ statistics }) =>
  statistics.release.narratives.flatMap(inNarrative);

/** A text is searched once as long as it is not changed. */
const inNarrative = keptBy(({ file, area, section, lines }: Narrative): Finding[] => {
  // By lines too: a row of underscores is a mark of emphasis to whoever reads paragraphs.
  const byLine = lines.flatMap((text, index) =>
    placeAt(text, (column) => ({ line: index + 1, column: column + 1 })),
  );
  const byParagraph = keptParagraphsOf(lines).flatMap(({ text, at }) => placeAt(text, at));
  const known = new Set(byLine.map(({ line }) => line));
  const places = [...byLine, ...byParagraph.filter(({ line }) => !known.has(line))];
  return places.map(
    (place): Finding => found("NARRATIVE-PLACEHOLDER", {}, { area, section, location: { file, ...place } }),
  );
});

interface Place {
  readonly line: number;
  readonly column: number;
}

function placeAt(text: string, at: (index: number) => Place): Place[] {
  const placeholder = placeholderIn(text);
  return placeholder === undefined ? [] : [at(Math.max(0, text.indexOf(placeholder)))];
}
