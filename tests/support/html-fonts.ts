import subsetFont from "subset-font";
import { type Face, fontBytes } from "../../src/charts/font.ts";

/** The characters of the pages' fonts: Latin with all of Welsh and its neighbours, and the signs of statistics. */
export const fontCharacters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ..."ẀẁẂẃẄẅỲỳ–—‘’“”†‡•…‰€™−≥≤≈≠→",
].join("");

/**
 * One face as the pages embed it, in WOFF2. It has no name table, because the licence reserves the name of the
 * original for the original; of the layout features it keeps those that text and tabular figures need.
 */
export async function subsetFace(face: Face): Promise<Uint8Array> {
  return subsetFont(fontBytes(face), fontCharacters, {
    targetFormat: "woff2",
    noHinting: true,
    dropTables: ["name"],
    keepFeatures: ["kern", "liga", "clig", "calt", "rlig", "ccmp", "locl", "mark", "mkmk", "tnum", "lnum"],
  });
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
