import type { ReleasePageWords } from "../release-page-words.ts";
import { dayInWords } from "./grammar/dates.ts";

const licence = {
  text: "Open Government Licence v3.0",
  address: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
};

export const releasePage: ReleasePageWords = {
  series: "Multi-Agency Public Protection Arrangements",
  heading: "Annual reports",
  title: (year, label) => `MAPPA annual reports ${year}${label === undefined ? "" : `. ${label}`}`,
  description: (year) => `Everything that is published of the MAPPA annual reports ${year}.`,
  skip: "Skip to the release",
  index: "All releases",
  headings: {
    correction: "Correction",
    first: "The main documents",
    "key-figures": "Key figures",
    areas: "Areas",
    files: "All files",
    about: "About this release",
    revisions: "Revised figures",
    statements: "How the statistics are made",
    access: "Access before publication",
    contacts: "Contacts",
    licence: "Licence",
    versions: "Versions and proof",
  },
  facts: {
    publication: "Publication",
    next: "Next release",
    version: "Version",
    at: (time) => `${dayInWords(time.slice(0, 10))} at ${time.slice(11, 16)} (London time)`,
    ofVersion: (version, made) => `${version}, made on ${moment(made)}`,
  },
  firstAbout: "Begin here. Every other file is listed further down.",
  keyFiguresFrom: "As printed in the national report, which has the tables, notes and cautions behind them.",
  areas: {
    about: (made, of) =>
      made === of
        ? `Each of the ${of} areas has a report.`
        : `${made} of the ${of} areas have a report. The others are listed with the reason.`,
    mapAbout: "Choose an area on the map or by its name.",
    byName: "By name",
    byRegion: "By region",
    without: (reason) => `no report: ${reason}`,
    noReport: "No report",
  },
  files: {
    about:
      "HTML opens in any browser and PDF is for paper. ODS and XLSX are spreadsheets; CSV and JSON are for programs.",
    groups: {
      reports: "Reports",
      tables: "Statistical tables",
      data: "Open data",
      press: "Press and Parliament",
      pictures: "Pictures of charts",
    },
    format: (ending) => formats[ending] ?? ending.toUpperCase(),
    file: (format, bytes) => (bytes === undefined ? format : `${format}, ${size(bytes)}`),
    parts: (count) => (count === 1 ? "1 more file" : `${count} more files`),
    of: (name) => `${name}: `,
    others: "Further documents",
    data: "All figures of the release",
    pictures: "Charts",
  },
  revisions: {
    none: "No figure in this release is marked as revised.",
    line: ({ place, label, year, before, after, date, reason }) => {
      const when = date === undefined ? "" : ` on ${dayInWords(date)}`;
      const from = before === undefined ? "" : ` from ${before}`;
      const why = reason === undefined ? ". No reason was given." : `. ${reason}`;
      return `${place}: ${label}, ${year}: revised${when}${from} to ${after}${why}`;
    },
  },
  statements: {
    title: (year, label) =>
      `How the MAPPA statistics ${year} are made and published${label === undefined ? "" : `. ${label}`}`,
    heading: "How the statistics are made and published",
    about: "What the Code of Practice for Statistics asks a producer to say.",
    skip: "Skip to the statements",
    back: "This release",
    unwritten: "This statement has not been written yet.",
  },
  access: {
    about:
      "These posts could see the release before it was published, within 24 hours before publication at the earliest.",
    nobody: "Nobody but those who made the release saw it before it was published.",
    caption: "Who had access, and why",
    post: "Post",
    reason: "Reason",
    copies: "Copies",
    count: (copies) => (copies === undefined ? "none" : String(copies)),
  },
  contactsFor: { statistics: "About the statistics", press: "For the press", others: "Others" },
  licence: {
    live: [
      "Available under the ",
      licence,
      ", except where otherwise stated. Maps contain OS data © Crown copyright and database right.",
    ],
    reconstructed: [
      "Figures are quoted from the publications that each report names; their publishers say how those may be used. " +
        "Maps contain public sector information licensed under the ",
      licence,
      ".",
    ],
    illustrative: [
      "The figures are invented and may be used by anybody who says so. Maps contain public sector information " +
        "licensed under the ",
      licence,
      ".",
    ],
  },
  versions: {
    draft: "This is not a published version. It is made anew with every build, and nothing in it is final.",
    list: "List of what was made, for programs",
    now: (version, made) => `This is version ${version}, made on ${moment(made)}.`,
    earlier: (version, made) => `Version ${version}, made on ${moment(made)}`,
    manifest: "manifest.json",
    verify:
      "names every file with its size and its SHA-256 digest, what it was made of, and who approved it. Whoever has all " +
      "files of this page in one folder can check them with the command 'mappa verify' and the name of the folder, without a " +
      "network; any other program that computes SHA-256 can do the same for one file.",
  },
  correction: {
    about: (from, to, made) =>
      `Version ${to}, made on ${moment(made)}, takes the place of version ${from}. Please do not use version ${from} any more.`,
    figures: (count) => (count === 1 ? "1 figure is different" : `${count} figures are different`),
    noFigures: "No figure is different.",
    what: "Figure",
    before: "Before",
    after: "Now",
    notThere: "not there",
    files: {
      added: (count) => `${files(count)} added`,
      removed: (count) => `${files(count)} taken out`,
      changed: (count) => `${files(count)} changed`,
    },
    data: "The same for programs",
  },
};

const formats: Readonly<Record<string, string>> = {
  txt: "Plain text",
  md: "Markdown",
  "govspeak.md": "Govspeak",
  "alt.txt": "Plain text",
  "csv-metadata.json": "CSVW description",
};

/** '28 October 2032 at 09:30' from a moment with the offset of London. */
function moment(made: string): string {
  return `${dayInWords(made.slice(0, 10))} at ${made.slice(11, 16)}`;
}

/** '312 KB': of 1,024 bytes, as file managers count. */
function size(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1023.5 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

function files(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
