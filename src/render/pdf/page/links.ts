import { ascii, number } from "../format/operands.ts";
import { textString } from "../format/syntax.ts";
import type { Tag } from "../structure/tags.ts";

/** Where a link leads: an address outside, or an anchor of the same document. */
export type Target = { readonly address: string } | { readonly anchor: string };

/** One link in the text. Its element is made when its first words are painted. */
export interface Link {
  readonly target: Target;
  /** What the link is, for readers who do not see it. */
  readonly description: string;
  tag?: Tag;
}

/**
 * The entries of a link's annotation.
 *
 * @param edges of its sensitive area: left, bottom, right and top, in points from the lower left corner.
 * @param destination of an anchor, in the file's own terms.
 */
export function annotationOf(
  { target, description }: Link,
  edges: readonly number[],
  destination: (anchor: string) => string,
): string {
  const area = edges.map((edge) => number(edge)).join(" ");
  const action =
    "anchor" in target
      ? `/Dest ${destination(target.anchor)}`
      : `/A<</Type/Action/S/URI/URI ${textString(ascii(target.address))}>>`;
  return `/Type/Annot/Subtype/Link/Rect[${area}]/Border[0 0 0]/F 4${action}/Contents ${textString(description)}`;
}
