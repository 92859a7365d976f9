/** What a release is: official, put together from other sources, or invented. */
export type ReleaseKind = "live" | "reconstructed" | "illustrative";
