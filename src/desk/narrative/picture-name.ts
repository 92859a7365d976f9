import { slug } from "../../narrative/slug.ts";

/**
 * A name for a picture beside the texts: of plain letters only, with the ending of what it really is, and of no file
 * that is there, however its name is written.
 */
export function pictureName(
  sent: string,
  media: "image/png" | "image/jpeg",
  taken: readonly string[],
): string {
  const ending = media === "image/png" ? "png" : "jpg";
  const bare = sent.split(/[\\/]/).at(-1)!;
  const name = slug(bare.replace(/\.[^.]*$/, "")).slice(0, 60);
  const used = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 1; ; number++) {
    const made = number === 1 ? `${name}.${ending}` : `${name}-${number}.${ending}`;
    if (!used.has(made)) return made;
  }
}
