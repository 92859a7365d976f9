/** Lower case, words only: 'DYFED-POWYS ' and 'Dyfed Powys' are one name. */
export function bareName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A bare name without the words that say what it is the name of: 'dyfed powys police'. */
export function withoutForceWords(bare: string): string {
  return bare.replace(/ (police service|police|constabulary|mappa|area|mappa area)$/, "");
}
