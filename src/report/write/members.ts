import type { Dimension } from "../../framework/counted.ts";
import { phrase } from "../../words/phrase.ts";
import { type Inline, type PlainBlock, said } from "../document.ts";

/** What the members of a dimension are, in one paragraph: each with its definition, or by their names alone. */
export function membersBlock({ members }: Dimension, brief: boolean): PlainBlock[] {
  const all = Object.values(members);
  if (all.length === 0) return [];
  if (brief) {
    const named = all.map(({ label, name }) => ({ label, name }));
    return [{ type: "paragraph", content: [said(phrase("members-brief", { members: named }))] }];
  }
  const content = all.flatMap(({ label, name, definition }, index): Inline[] => [
    ...(index > 0 ? [{ type: "text" as const, text: " " }] : []),
    { type: "strong", children: [said(phrase("member-term", { label, name }))] },
    ...(definition === undefined ? [] : [{ type: "text" as const, text: ` ${definition}` }]),
  ]);
  return [{ type: "paragraph", content }];
}
