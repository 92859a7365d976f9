import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Check } from "./check.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { placeholderIn } from "./placeholders.ts";

/** Something in a text that stands for words which are still to come, told once a paragraph. */
export const checkNarrativePlaceholders: Check = ({ statistics }) =>
  statistics.release.narratives.flatMap(({ file, area, section, lines }) =>
    paragraphsOf(lines).flatMap((paragraph): Finding[] => {
      const placeholder = placeholderIn(paragraph.text);
      if (placeholder === undefined) return [];
      const at = paragraph.at(Math.max(0, paragraph.text.indexOf(placeholder)));
      return [found("NARRATIVE-PLACEHOLDER", {}, { area, section, location: { file, ...at } })];
    }),
  );
