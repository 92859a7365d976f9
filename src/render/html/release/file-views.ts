import type { ReleasePageWords } from "../../../words/release-page-words.ts";
import { fileAddress } from "../address.ts";
import type { FileEntry, FileGroup, PageFile } from "./release-page.ts";

/** The groups of files as their template prints them. */
export function fileGroupViews(groups: readonly FileGroup[], words: ReleasePageWords) {
  return groups.map(({ group, sets }) => ({
    id: `files-${group}`,
    heading: words.files.groups[group],
    sets: sets.map(({ title, entries }) => {
      const parts = entries.filter((entry) => entry.parts.length > 0);
      const count = parts.reduce((sum, entry) => sum + entry.parts.length, 0);
      return {
        title,
        entries: entries.filter(({ files }) => files.length > 0).map((entry) => entryView(entry, words)),
        // The data of the release are what somebody looks for; those of single tables would bury the reports.
        open: group === "data" ? parts.map((entry) => partsView(entry, words)) : [],
        folded:
          parts.length > 0 && group !== "data"
            ? { name: words.files.parts(count), of: parts.map((entry) => partsView(entry, words)) }
            : undefined,
      };
    }),
  }));
}

/** A document with a link to each of its files; what the links are of is said to those who do not see it. */
export function entryView({ name, files }: FileEntry, words: ReleasePageWords) {
  return { name, of: words.files.of(name), files: files.map((file) => fileView(file, words)) };
}

/** The files of a document that have a title each. */
export function partsView({ name, parts }: FileEntry, words: ReleasePageWords) {
  return {
    name,
    files: parts.map((part) => ({ title: part.title, ...fileView(part, words) })),
  };
}

export function fileView({ path, ending, bytes }: PageFile, { files }: ReleasePageWords) {
  return { address: fileAddress(path), text: files.file(files.format(ending), bytes) };
}
