import type { DeskNarrativeWords } from "../../desk/narrative-words.ts";

export const deskNarrative: DeskNarrativeWords = {
  title: "Text",
};
