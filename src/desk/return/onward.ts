import { sectionsAskedFor } from "../../checks/narrative-sections.ts";
import type { Words } from "../../words/words.ts";
import { narrativeAddress, signOffAddress } from "../context/addresses.ts";
import type { CheckedReturn } from "./place.ts";
import { saidTexts, textsInWords } from "./said-texts.ts";

/** What a report needs besides its figures: its texts, beginning with the first that has something open, and signatures. */
export function onwardFrom(words: Words, place: CheckedReturn) {
  const { release, area } = place;
  const { toTexts, toSignOff } = words.desk.return;
  const [section] = sectionsAskedFor(release.framework).keys();
  const found = saidTexts(words, place);
  const first = section === undefined ? undefined : narrativeAddress(release.id, area.slug, section);
  const address = found.find((each) => each.address !== undefined)?.address ?? first;
  return [
    ...(address === undefined
      ? []
      : [{ text: toTexts, address, found: textsInWords(words, found), isTexts: true }]),
    { text: toSignOff, address: signOffAddress(release.id, area.slug) },
  ];
}
