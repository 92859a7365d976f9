import { largestFile } from "../../../files/files.ts";
import { isStray } from "../../../files/stray.ts";
import { longestNarrative } from "../../../narrative/markdown-limits.ts";
import { largestPicture } from "../../../narrative/picture.ts";
import type { BundlePart } from "../../../words/desk/bundle-words.ts";

/** The list of a bundle's files, and the same in words. */
export const manifestName = "manifest.json";
export const readMeName = "READ-ME.txt";

/** Where a file of a bundle stands: as in the folder of a release, but for the workbook, which is not a return again. */
export const nameIn = {
  return: (file: string) => `returns/${file}`,
  workbook: (file: string) => `workbook/${file}`,
  text: (area: string, file: string) => `narrative/${area}/${file}`,
};

/** What a file of a bundle is by its name. */
export interface NamedPart {
  readonly part: BundlePart;
  readonly file: string;
  /** Of a text or picture: the folder that it is in. */
  readonly area?: string;
}

/** Undefined of a name that has no place in a bundle. */
export function partNamed(name: string): NamedPart | undefined {
  const [folder = "", ...below] = name.split("/");
  const file = below.at(-1) ?? "";
  if (!isPlainName(file)) return undefined;
  if (folder === "returns" && below.length === 1 && isReturn(file)) return { part: "return", file };
  if (folder === "workbook" && below.length === 1 && /\.xlsx$/.test(file)) return { part: "workbook", file };
  const [area = ""] = below;
  const part = partOfText(file);
  if (folder === "narrative" && below.length === 2 && /^[a-z-]{1,60}$/.test(area) && part)
    return { part, file, area };
  return undefined;
}

/** Whether a file is of one of the formats that returns are read in, by its name. */
export function isReturn(file: string): boolean {
  return /\.(?:ya?ml|csv|xlsx|ods)$/i.test(file);
}

/** What a file beside texts is by its name; undefined where reports do not use it. */
export function partOfText(file: string): "text" | "picture" | undefined {
  if (/\.md$/i.test(file)) return "text";
  return /\.(?:png|jpe?g)$/i.test(file) ? "picture" : undefined;
}

/** The most bytes of a file of each kind, as much as is read of it. */
export const mostBytesOf: Readonly<Record<BundlePart, number>> = {
  return: largestFile,
  workbook: largestFile,
  text: longestNarrative * 4,
  picture: largestPicture,
};

/** Names of devices on Windows, whatever ending they have. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether a file can have the name on every computer, and nobody takes it for something else. */
export function isPlainName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 120 &&
    name === name.normalize("NFC") &&
    !/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\ufffd]/u.test(name) &&
    !/^[. ]|[. ]$/.test(name) &&
    !devices.test(name) &&
    !isStray(name)
  );
}
