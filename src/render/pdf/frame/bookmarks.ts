import type { Edition, Section } from "../../../report/edition/edition.ts";
import type { Words } from "../../../words/words.ts";
import { anchorOf } from "../../anchors.ts";
import type { Bookmark } from "../structure/outline.ts";
import { contentsAnchor } from "./contents.ts";

/** The bookmarks of a report, in the order of its pages: each section with the headings in it, and the contents. */
export function bookmarksOf(document: Edition, words: Words, hasContents: boolean): Bookmark[] {
  const [first, ...others] = document.sections.map(
    (section): Bookmark => ({
      title: section.heading,
      anchor: anchorOf("section", section.id),
      below: headingsOf(section),
    }),
  );
  const contents = hasContents ? [{ title: words.page.contents, anchor: contentsAnchor, below: [] }] : [];
  return [...(first ? [first] : []), ...contents, ...others];
}

/** A heading of level 4 stands below the heading of level 3 before it, or below the section where there is none. */
function headingsOf({ blocks }: Section): Bookmark[] {
  const top: Bookmark[] = [];
  let open: Bookmark[] = top;
  for (const block of blocks) {
    if (block.type !== "heading") continue;
    const below: Bookmark[] = [];
    const made = { title: block.text, anchor: anchorOf("heading", block.id), below };
    if (block.level === 3) {
      top.push(made);
      open = below;
    } else open.push(made);
  }
  return top;
}
