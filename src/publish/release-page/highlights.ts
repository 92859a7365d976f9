import type { Edition, Inline } from "../../report/edition/edition.ts";
import type { Highlights, Run } from "../summary-file.ts";

/** What a report says first: the summary of its cover and its first key figures, each as it is printed there. */
export function highlightsOf({ cover, sections }: Edition): Highlights | undefined {
  const blocks = sections.flatMap((section) => section.blocks);
  const block = blocks.find((each) => each.type === "key-figures");
  if (!block && !cover) return undefined;
  return {
    summary: runsOf(cover?.summary ?? []),
    figures: (block?.items ?? []).map(({ label, value: { figure, value, sign }, context }) => ({
      label,
      figure,
      value,
      ...(sign && { sign }),
      context: runsOf(context),
    })),
  };
}

/** The words and figures of a sentence one after the other; how they are set is left out. */
function runsOf(content: readonly Inline[]): Run[] {
  return content.flatMap((inline): Run[] => {
    if (inline.type === "break") return [{ text: " " }];
    if (inline.type === "text") return [{ text: inline.text }];
    if (inline.type === "figure") return [{ text: inline.text, figure: inline.figure }];
    return runsOf(inline.children);
  });
}
