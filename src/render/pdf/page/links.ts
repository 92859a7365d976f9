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
