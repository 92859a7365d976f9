import type { Block, Edition } from "../../src/report/edition/edition.ts";
import { sampleDocument } from "./sample-document.ts";

const words = (text: string) => [{ type: "text" as const, text }];

/** A notice with every kind of block in it, and with words that formats could take for their marks. */
export function sampleNotice(): Edition {
  const { cover: _, ...sample } = sampleDocument({ rows: 2 });
  const before: Block[] = [
    {
      type: "paragraph",
      role: "embargo",
      content: words("Not for publication before 09:30 on 28 October 2032."),
    },
    {
      type: "paragraph",
      role: "headline",
      content: words("In Example, 1,015 people were managed through MAPPA on 31\u00A0March 2032."),
    },
    {
      type: "list",
      ordered: true,
      start: 7,
      items: [words("Seventh."), words("Eighth: 2 * 3 = 6, a_b, <b>, [x].")],
    },
    { type: "quotation", paragraphs: [words("\u2018A plan of 5 | 6.\u2019"), words("A. N. Example, Chair")] },
    {
      type: "paragraph",
      content: words("2031. A year at the beginning of a line; $C, {x} and ^y^ are words."),
    },
    {
      type: "picture",
      alternative: "Three people at a table.",
      media: "image/png",
      data: "iVBORw0KGgo=",
      width: 10,
      height: 10,
    },
  ];
  return {
    ...sample,
    document: "press-notice",
    heading: "Example: MAPPA statistical press notice 2031/32",
    contents: false,
    sections: [{ id: "in-short", heading: "In short", blocks: before }, ...sample.sections],
  };
}
