import { type Files, FileTooLarge, NotAFile, PathOutside } from "../files/files.ts";
import { systemFault } from "../files/system-fault.ts";
import { longestNarrative } from "./markdown-limits.ts";
import type { BrokenPicture, FoundPicture } from "./narrative.ts";
import { withPlainMarks } from "./pasted.ts";
import { largestPicture, readPicture } from "./picture.ts";

/**
 * The pictures that a text names, each once; names with a path in them are left to the parser, which finds no such
 * picture. Only what stands behind a description is looked at: a search from its beginning could take long.
 */
export function pictureNames(text: string): string[] {
  const plain = withPlainMarks(text.slice(0, longestNarrative));
  const names = [...plain.matchAll(/\]\((?:<([^<>/\\\n]{1,255})>|([^)\s/\\<>]{1,255}))[)\s]/g)];
  return [...new Set(names.map(([, spaced, name]) => spaced ?? name!))];
}

/** The pictures of a folder by name, as far as they are there. */
export async function readPictures(
  data: Files,
  folder: string,
  names: readonly string[],
): Promise<Map<string, FoundPicture | BrokenPicture>> {
  const pictures = new Map<string, FoundPicture | BrokenPicture>();
  for (const name of names) {
    try {
      const bytes = await data.readBytes(`${folder}/${name}`, largestPicture);
      if (bytes) pictures.set(name, readPicture(bytes));
    } catch (error) {
      if (error instanceof FileTooLarge) {
        pictures.set(name, { broken: { what: "bytes", size: error.size, most: error.most } });
      } else if (error instanceof NotAFile || systemFault(error) !== undefined) {
        pictures.set(name, { broken: { what: "unreadable" } });
      } else if (!(error instanceof PathOutside)) throw error;
    }
  }
  return pictures;
}
