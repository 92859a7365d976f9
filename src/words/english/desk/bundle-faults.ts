import type { BundleKind, DeskBundleWords } from "../../desk/bundle-words.ts";

const kinds: Readonly<Record<BundleKind, string>> = {
  live: "official figures",
  reconstructed: "figures put together from other sources",
  illustrative: "invented figures",
};

const askAgain = "Ask for the bundle as the desk gave it, and choose it here without unpacking it.";
const downloadAnew = "Ask the sender to download it anew from the sign-off page.";

/** What is wrong with a bundle, and how it is mended. */
export const bundleFaults: DeskBundleWords["takeIn"]["faults"] = {
  archive: ({ part }) =>
    `This is no bundle, or it was damaged on its way${part === undefined ? "" : ` (at ${part})`}. ${askAgain}`,
  encrypted: () =>
    "The file is locked with a password, which the desk cannot open. Unlock it first, or ask for it to be sent another way.",
  "too-large": ({ of, most }) =>
    ({
      packed: `The file has more than ${most} MB, more than any bundle has. ${askAgain}`,
      unpacked: `Unpacked, the file would have more than ${most} MB, more than any bundle has. ${askAgain}`,
      files: `There are more than ${most} files in it, more than any bundle has. ${askAgain}`,
    })[of],
  swells: ({ name }) =>
    `${name} would become far larger than what was sent, as no text or workbook does. Do not open the file in another way; ask its sender what it is.`,
  outside: ({ name }) =>
    `${name} has a name that leads out of the bundle. The desk gives no such bundle: ask its sender how it was made.`,
  link: ({ name }) =>
    `${name} is a link to another file and not a file. The desk gives no such bundle: ask its sender how it was made.`,
  twice: ({ name }) => `${name} is in it twice, if capital letters count for nothing. ${downloadAnew}`,
  unknown: ({ name }) =>
    `${name} has no place in a bundle. Only a return, its workbook, texts (.md) and pictures (.png, .jpg) have. ${downloadAnew}`,
  "no-list": () => `The list of its files, manifest.json, is not in it. ${askAgain}`,
  list: () => `The list of its files, manifest.json, is not as the desk writes it. ${askAgain}`,
  "other-version": () =>
    "It was made by another version of mappa, which writes bundles in another way. Both sides need the same version.",
  "not-listed": ({ name }) => `${name} was put in after the bundle was made. ${downloadAnew}`,
  missing: ({ name }) => `${name} was taken out after the bundle was made. ${downloadAnew}`,
  changed: ({ name }) =>
    `${name} is not as it was when the bundle was made: it was changed in the bundle, or damaged. ${downloadAnew}`,
  "other-release": ({ release, here }) =>
    `The bundle is for the release ${release}, and this is ${here}. Go to the page of that release and take it in there.`,
  "other-year": ({ year, here }) =>
    `The bundle is for ${year}, and this release is of ${here}. Ask for the bundle of the right year.`,
  "other-kind": ({ kind, here }) =>
    `The bundle has ${kinds[kind]}, and this release has ${kinds[here]}. The two are never put together.`,
  "no-area": ({ area }) => `There is no area ${area} in this release. Ask its sender which area it is for.`,
  "other-area": ({ name, area }) =>
    `${name} is not of ${area}, for which the bundle was made. ${downloadAnew}`,
  "not-its-return": ({ name, area }) =>
    `${name} holds something else than the return of ${area} alone. Ask the sender for a bundle of that area's own return.`,
  picture: ({ name, why }) => `${name}: ${why} Ask the sender to put another picture in its place.`,
  "file-too-large": ({ name }) =>
    `${name} is larger than such a file can be. Ask the sender to make it smaller.`,
  "several-here": ({ file, area }) =>
    `Here ${file} has the return of ${area} together with others, so that the one in the bundle cannot take its place. Take the rows of ${area} out of it, and choose the bundle again.`,
  capitals: ({ name, here }) =>
    `${name} is called ${here} here; the two names differ in capital letters only. Give the file here the name that it has in the bundle, and choose the bundle again.`,
  "unreadable-here": ({ file }) =>
    `${file} cannot be read here, so that it cannot be compared. Mend or move it, and choose the bundle again.`,
};
