import { phrase } from "../../words/phrase.ts";
import { type PlainBlock, said } from "../document.ts";
import type { Edited } from "../edit/left-out.ts";
import type { Subject } from "../subject.ts";
import { unavailableIn } from "./unavailable.ts";

/** 'Not available for this year': what the report leaves out and no line below a table says, by the reason. */
export function notAvailableBlocks(subject: Subject, edited: Edited): PlainBlock[] {
  const all = unavailableIn(subject, edited);
  if (all.length === 0) return [];
  const lists = (["not-available", "not-collected"] as const).flatMap((why): PlainBlock[] => {
    const items = all.filter((each) => each.why === why).map(({ text }) => [said(text)]);
    if (items.length === 0) return [];
    return [
      { type: "paragraph", content: [said(phrase("not-available-because", { why }))] },
      { type: "list", ordered: false, items },
    ];
  });
  return [
    { type: "heading", level: 3, id: "not-available", text: phrase("not-available-heading", {}) },
    ...lists,
  ];
}
