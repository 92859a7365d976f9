import { geographySlug, ofNation } from "../../figures/geography.ts";
import { statementsOf } from "../../releases/statements.ts";
import type {
  PageArea,
  PageReader,
  PageRegion,
  PageVersion,
  ReleasePage,
} from "../../render/html/release/release-page.ts";
import { labelOf } from "../../report/identity.ts";
import { placeName } from "../../report/whose.ts";
import { sayPlain } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { factsOf, labelsOf } from "./facts.ts";
import { dataOf, documentSets, fileGroupsOf, fileOf } from "./listed-files.ts";
import type { PageOf, PublishedVersion } from "./page-of.ts";

/** The page of a release as data. */
export function pageData(of: PageOf, words: Words): ReleasePage {
  const { prepared, summary, published } = of;
  const { release, statistics } = prepared;
  const { details } = release;
  const { project } = statistics;
  const kind = labelOf(details.kind);
  const sets = documentSets(of, words);
  const areas = areasOf(of, words);
  const highlights = summary.national?.highlights;
  const readers = access(of);
  const names = new Map(project.areas.map(({ slug, name }) => [slug, name]));
  names.set(geographySlug(ofNation), sayPlain(words, placeName(project, ofNation)));
  return {
    year: details.year,
    ...(kind && { kind }),
    ...labelsOf(of, words),
    publisher: details.publisher,
    facts: factsOf(of, words),
    ...(highlights && { highlights }),
    first: firstOf(of, sets, words),
    areas,
    regions: regionsOf(of, areas),
    boundaries: project.boundaries,
    files: fileGroupsOf(of, sets, words),
    about: details.about,
    revisions: summary.revisions.map(({ area, ...revision }) => ({
      place: names.get(area) ?? area,
      ...revision,
    })),
    statements: statementsOf(release.framework, project.texts).map(({ text, heading }) => ({
      id: text,
      heading,
    })),
    ...(readers && { access: readers }),
    contacts: details.contacts.map(({ agency, lines, telephone, email, ...rest }) => ({
      ...(rest.for && { for: rest.for }),
      agency,
      lines,
      ...(telephone && { telephone }),
      ...(email && { email }),
    })),
    ...(published && { version: versionOf(published) }),
  };
}

/** Formats that people open; the others are in the list of all files. */
const toRead = ["html", "pdf", "ods", "xlsx"];

/** Documents of the nation that are neither for press nor for Parliament, then the data of the release. */
function firstOf(of: PageOf, sets: ReturnType<typeof documentSets>, words: Words): ReleasePage["first"] {
  const national = sets.filter((set) => set.of === "nation" && set.group !== "press");
  const data = dataOf(of, words);
  return [
    ...national.flatMap(({ title, entries }) =>
      entries.flatMap(({ files }) => {
        const own = files.filter(({ ending }) => toRead.includes(ending));
        return own.length > 0 ? [{ name: title, files: own, parts: [] }] : [];
      }),
    ),
    ...(data ? data.entries : []),
  ];
}

/** An area leads to its page, or where it has none to the first of its files. */
function areasOf(of: PageOf, words: Words): PageArea[] {
  return of.summary.areas.map(({ slug, name, files, reason }) => {
    const path = files["html"]?.[0] ?? Object.values(files).flat()[0];
    if (path !== undefined) return { slug, name, page: fileOf(of, path).path };
    return { slug, name, reason: reason ?? words.page.index.reasons.unknown };
  });
}

/** Regions in the order of their first area; one leads to its report where a group of just its areas has one. */
function regionsOf(of: PageOf, areas: readonly PageArea[]): PageRegion[] {
  const { project } = of.prepared.statistics;
  const names = [...new Set(project.areas.map(({ region }) => region))].sort();
  return names.map((name) => {
    const members = project.areas.filter(({ region }) => region === name).map(({ slug }) => slug);
    const group = project.groups.find(
      (each) => each.areas.length === members.length && members.every((slug) => each.areas.includes(slug)),
    );
    const report = of.summary.others.find(({ place }) => group !== undefined && place === group.slug);
    const path = report?.files["html"]?.[0];
    return {
      name,
      ...(path !== undefined && { page: fileOf(of, path).path }),
      areas: areas.filter(({ slug }) => members.includes(slug)),
    };
  });
}

/** What release.yaml says of whom, with the number of copies of a version that is published. */
function access({ prepared, published }: PageOf): PageReader[] | undefined {
  const stated = prepared.release.details["pre-release-access"];
  return stated?.map(({ post, reason }) => {
    const copies = published?.recipients?.find((each) => each.post === post)?.copies;
    return { post, reason, ...(copies !== undefined && { copies }) };
  });
}

function versionOf({ version, made, changes, earlier }: PublishedVersion): PageVersion {
  return {
    version,
    made,
    earlier: earlier.map((each) => ({ ...each, path: `../v${each.version}/index.html` })),
    ...(changes && { changes }),
  };
}
