import type { PrintedPlace } from "../../findings/arguments/verify.ts";
import type { Inline } from "../../report/edition/edition.ts";
import type { Part, Said } from "./said.ts";

/** What running text says, each figure in it a piece of its own. */
export function inlineSaid(
  content: readonly Inline[],
  place: PrintedPlace,
  part: Part = "text",
): readonly Said[] {
  return content.flatMap((inline): readonly Said[] => {
    switch (inline.type) {
      case "text":
        return [{ part, place, text: inline.text }];
      case "break":
        return [];
      case "figure":
        return [{ part, place, text: inline.text, figure: inline.figure }];
      default:
        return inlineSaid(inline.children, place, part);
    }
  });
}
