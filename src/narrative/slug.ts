/** The id of a heading, from its words: 'Case studies' is case-studies. */
export function slug(words: string): string {
  const plain = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain === "" ? "part" : plain;
}
