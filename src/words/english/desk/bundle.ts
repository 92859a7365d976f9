import type { BundlePart, DeskBundleWords, LeftOutWhy } from "../../desk/bundle-words.ts";
import { dayInWords } from "../grammar/dates.ts";
import { listed } from "../grammar/listed.ts";
import { bundleFaults } from "./bundle-faults.ts";

const leftOutWhy: Readonly<Record<LeftOutWhy, string>> = {
  kind: "it is no return, text or picture that the reports use",
  name: "its name cannot be used on every computer",
  "too-large": "it is too large",
  picture: "it is no picture that the reports can show",
  several: "it holds the returns of other areas too",
  unreadable: "it cannot be read",
};

const partNames: Readonly<Record<BundlePart, string>> = {
  return: "the return, which is the record",
  workbook: "the same return as a workbook, to look at; it is not taken in",
  text: "a text",
  picture: "a picture",
};

const warning =
  "Figures that are not published yet may be sent only to those who are meant to have them, and in a way that is allowed for them. The bundle is not locked.";

/** '28 October 2032 at 09:30' from a moment with the offset of London. */
const moment = (made: string) => `${dayInWords(made.slice(0, 10))} at ${made.slice(11, 16)}`;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const grouped = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** '2 texts (6 more are still empty)' */
function textsInWords({ text, emptyText }: { readonly text: number; readonly emptyText: number }): string[] {
  const are = emptyText === 1 ? "is" : "are";
  if (text === 0)
    return emptyText === 0 ? [] : [`${counted(emptyText, "text", "texts")} that ${are} still empty`];
  const more = emptyText === 0 ? "" : ` (${emptyText} more ${are} still empty)`;
  return [`${counted(text, "text", "texts")}${more}`];
}

export const deskBundle: DeskBundleWords = {
  give: {
    heading: "Hand over the return and the texts",
    holds: (parts) =>
      `The bundle is one file (.zip) with ${listed([
        ...(parts.return > 0 ? ["the return as its file stands"] : []),
        ...(parts.workbook > 0 ? ["the same return as a workbook"] : []),
        ...textsInWords(parts),
        ...(parts.picture > 0 ? [counted(parts.picture, "picture", "pictures")] : []),
        "a list of them that shows whether one was changed on its way",
      ])}. Whoever has the desk takes it in on the page of the release.`,
    leftOut: "Not in the bundle:",
    leftOutFile: (name, why) => `${name}: ${leftOutWhy[why]}`,
    warning,
    button: "Download the bundle",
    empty: "There is no return and no text of this area yet, so that there is nothing to hand over.",
    tooLarge: (megabytes, files) =>
      `There is more here than a bundle can hold: ${megabytes} MB and ${files} files. Make the pictures smaller, or send the files in another way.`,
  },
  readMe: ({ area, year, release, made, label, files, leftOut }) => [
    `MAPPA return of ${area}, ${year}`,
    ...(label === undefined ? [] : ["", label]),
    "",
    `For the release ${release}. Made on ${moment(made)}.`,
    "",
    warning,
    "",
    "To take it in, open the page of the release in the desk of mappa, choose 'Take in a bundle', and choose",
    "this file as it is, without unpacking it.",
    "",
    "Files, each with its SHA-256:",
    ...files.flatMap(({ name, part, sha256 }) => ["", `${name} (${partNames[part]})`, `  ${sha256}`]),
    ...(leftOut.length === 0
      ? []
      : ["", "Not in it:", ...leftOut.map(({ name, why }) => `  ${name}: ${leftOutWhy[why]}`)]),
    "",
    "The digests show whether a file was changed or damaged since. They do not show who made it.",
  ],
  takeIn: {
    link: "Take in a bundle",
    title: (release) => `Take in a bundle for ${release}`,
    hint: [
      "A bundle has the return and the texts of one area, as they were downloaded from its sign-off page.",
      "First it is shown what would change. Nothing is written before you have agreed to it.",
    ],
    file: "The bundle",
    fileHint: (megabytes) => `A .zip file of up to ${megabytes} MB, not unpacked`,
    look: "Show what would change",
    noFile: "Choose the file of the bundle.",
    nothingWritten: "Nothing was written.",
    moreFaults: (count) => `${counted(count, "more fault is", "more faults are")} not listed.`,
    faults: bundleFaults,
    gone: "The bundle is no longer held: it is let go after an hour, when others are sent, and when the desk is started again. Choose it again. Nothing was written.",
    notUnderstood: "What was sent could not be understood. Nothing was written. Choose the bundle again.",
    confirmTitle: (area, year) => `What the bundle would change for ${area}, ${year}`,
    made: (made, file) => `${file}, made on ${moment(made)}.`,
    nothing: "Everything in the bundle is here already, byte for byte. There is nothing to take in.",
    caption: "The files, one by one",
    columns: { file: "File", what: "What happens", here: "Here", bundle: "In the bundle" },
    what: {
      new: "Is not here yet: it is written",
      same: "Is the same: stays as it is",
      differs: "Differs: the one from the bundle takes its place",
      replaced: "The return from the bundle takes its place",
      "only-here": "Is not in the bundle: stays as it is",
    },
    none: "None",
    sized: (bytes, digest) =>
      `${bytes === 1 ? "1 byte" : `${grouped(bytes)} bytes`}, SHA-256 begins ${digest.slice(0, 12)}`,
    figures: "The figures that differ",
    figuresWhole:
      "The file is taken as a whole: its explanations, notes and signatures come with it and may differ too.",
    sameFigures: "No figure differs. Explanations, notes, signatures or the way it is written do.",
    figureColumns: { figure: "Figure", here: "Here", bundle: "In the bundle" },
    blank: "blank",
    kept: "What a file from the bundle takes the place of is kept in the folder taken-over, which is not read. Nothing is removed.",
    confirm: "Take it in",
    otherBundle: "Choose another bundle",
    toReturn: (area) => `The return of ${area} as it is`,
    changedMeanwhile: (files) =>
      `Somebody has changed ${listed(files)} since this was shown. Nothing was written. Look at it once more.`,
    stopped: (why) =>
      why.what === "changed"
        ? `Somebody changed ${why.file} while the bundle was taken in, and it was left as it is.`
        : why.why,
    written: (files) =>
      files.length === 0 ? "Nothing was written." : `Written before that: ${listed(files)}.`,
    notWritten: (files) => `Not written: ${listed(files)}. What is shown below is what is left to do.`,
    done: (written, kept) => [
      `The bundle was taken in: ${counted(written, "file was", "files were")} written.`,
      ...(kept === 0
        ? []
        : [
            `${counted(kept, "file that stood here before is", "files that stood here before are")} kept in the folder taken-over.`,
          ]),
    ],
  },
};
