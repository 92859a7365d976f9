import { extname } from "node:path";
import { type Geography, geographySlug, ofArea, ofNation } from "../../figures/geography.ts";
import type { DocumentKind, ReportDefinition } from "../../framework/layout.ts";
import type { PreparedRelease } from "../../pipeline.ts";
import type { FileEntry, FileGroup, PageFile } from "../../render/html/release/release-page.ts";
import { documentId, isUsual } from "../../report/identity.ts";
import { subjectOf } from "../../report/subject.ts";
import { placeName } from "../../report/whose.ts";
import { filled } from "../../report/write/filled.ts";
import { type FileGroupName, fileGroups } from "../../words/release-page-words.ts";
import { sayPlain } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type { ReleaseSummary, ReportFiles } from "../summary-file.ts";
import { endingOf } from "../writers.ts";
import type { PageOf } from "./page-of.ts";

const groupOfDocument: Readonly<Record<DocumentKind, FileGroupName>> = {
  report: "reports",
  tables: "tables",
  "press-notice": "press",
  "office-notice": "press",
  "written-statement": "press",
};

/** What is said of a picture in words stands beside it. */
const pictureEndings = ["png", "svg", "jpg", "alt.txt"];

/** The nation comes first, and what is of one area last. */
const order: readonly DocumentSet["of"][] = ["nation", "group", "area"];

/** Documents of one kind with their files, as they stand in the folder. */
export interface DocumentSet {
  readonly group: FileGroupName;
  readonly of: ReportDefinition["of"]["kind"] | "others";
  readonly title: string;
  readonly entries: readonly FileEntry[];
}

/** Every document of a release that stands in the folder, by its kind, in the order of the framework. */
export function documentSets(of: PageOf, words: Words): DocumentSet[] {
  const { prepared, summary } = of;
  const { framework } = prepared.release;
  const others = new Map(summary.others.map((each) => [each.id, each]));
  const sets = framework.reports.map((definition): DocumentSet => {
    const entries = placesOf(prepared, definition).flatMap((place): FileEntry[] => {
      const id = documentId({ statistics: prepared.statistics, of: place, definition, framework });
      const files = filesOf(summary, place, isUsual(framework, definition.kind)) ?? others.get(id)?.files;
      others.delete(id);
      return files
        ? [entryOf(sayPlain(words, placeName(prepared.statistics.project, place)), files, of)]
        : [];
    });
    return {
      group: groupOfDocument[definition.document],
      of: definition.of.kind,
      title: titleOf(prepared, definition, words),
      entries: entries.filter(({ files, parts }) => files.length + parts.length > 0),
    };
  });
  // What an earlier run has made by another framework.
  const left = [...others.values()].map(({ title, files, document }) => ({
    group: groupOfDocument[document ?? "report"],
    entry: entryOf(title, files, of),
  }));
  const further = fileGroups.map((group): DocumentSet => {
    const entries = left.filter((each) => each.group === group).map(({ entry }) => entry);
    return { group, of: "others", title: words.releasePage.files.others, entries };
  });
  return [...sets.sort((one, other) => order.indexOf(one.of) - order.indexOf(other.of)), ...further].filter(
    ({ entries }) => entries.length > 0,
  );
}

/** Every file of a release in groups; pictures stand apart from the documents that they are of. */
export function fileGroupsOf(of: PageOf, sets: readonly DocumentSet[], words: Words): FileGroup[] {
  const data = dataOf(of, words);
  const groups = fileGroups.map((group): FileGroup => {
    if (group === "data") return { group, sets: data ? [data] : [] };
    const pictures = group === "pictures";
    const own = sets.filter((set) => pictures || set.group === group);
    return {
      group,
      sets: own
        .map(({ title, entries }) => ({
          title,
          entries: entries.flatMap((each) => only(each, pictures)),
        }))
        .filter(({ entries }) => entries.length > 0),
    };
  });
  return groups.filter((group) => group.sets.length > 0);
}

/** What is made of the release as a whole; its page does not list itself. */
export function dataOf(
  of: PageOf,
  words: Words,
): { readonly title: string; readonly entries: readonly FileEntry[] } | undefined {
  const files = Object.entries(of.summary.whole).flatMap(([what, paths]) => (what === "page" ? [] : paths));
  if (files.length === 0) return undefined;
  const parts = files.map((path) => {
    const file = fileOf(of, path);
    return { ...file, title: of.summary.titles?.[path] ?? file.path };
  });
  const title = words.releasePage.files.data;
  return { title, entries: [{ name: title, files: [], parts }] };
}

/** The pictures of a document, or all but them. */
function only({ name, files, parts }: FileEntry, pictures: boolean): FileEntry[] {
  const wanted = ({ ending }: PageFile) => pictureEndings.includes(ending) === pictures;
  const own = { name, files: files.filter(wanted), parts: parts.filter(wanted) };
  return own.files.length + own.parts.length > 0 ? [own] : [];
}

/** A file with a title is one of several of its document. */
function entryOf(name: string, formats: ReportFiles, of: PageOf): FileEntry {
  const paths = Object.values(formats).flat();
  const title = (path: string) => of.summary.titles?.[path];
  return {
    name,
    files: paths.filter((path) => title(path) === undefined).map((path) => fileOf(of, path)),
    parts: paths.flatMap((path) => {
      const own = title(path);
      return own === undefined ? [] : [{ ...fileOf(of, path), title: own }];
    }),
  };
}

/** Paths in a summary begin with the folder of the release, in which the page stands. */
export function fileOf({ prepared, sizes }: PageOf, path: string): PageFile {
  const bytes = sizes.get(path);
  return {
    path: path.slice(prepared.release.id.length + 1),
    ending: endingOf(path) ?? extname(path).slice(1),
    ...(bytes !== undefined && { bytes }),
  };
}

function filesOf(summary: ReleaseSummary, place: Geography, usual: boolean): ReportFiles | undefined {
  if (!usual) return undefined;
  if (place.kind === "nation") return summary.national?.files;
  if (place.kind === "area") return summary.areas.find(({ slug }) => slug === place.area)?.files;
  return summary.others.find((each) => each.place === geographySlug(place))?.files;
}

function placesOf({ statistics: { project } }: PreparedRelease, { of }: ReportDefinition): Geography[] {
  if (of.kind === "nation") return [ofNation];
  if (of.kind === "area") return project.areas.map(({ slug }) => ofArea(slug));
  const groups = project.groups.filter(({ set }) => set === of.set);
  return groups.map(({ slug }) => ({ kind: "group", group: slug }));
}

/** 'Annual report 2031/32' */
function titleOf(
  { statistics, returns, findings }: PreparedRelease,
  { kind, title }: ReportDefinition,
  words: Words,
): string {
  return sayPlain(words, filled(subjectOf(statistics, returns, findings, { kind, of: ofNation }), title));
}
