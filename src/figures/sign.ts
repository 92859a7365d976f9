/** The signs used in every output; the publishing standards' shorthand. */
export const signs = ["[x]", "[x1]", "[z]", "[c]", "[p]", "[r]", "[b]"] as const;

export type Sign = (typeof signs)[number];
