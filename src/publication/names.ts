/**
 * A name or a post as it is compared with others: what is left without capitals, accents, blanks and points. 'A. N.
 * Other' and 'a n óther' are one person.
 */
export function folded(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
