import { geographySlug, ofNation } from "../../figures/geography.ts";
import type { PreparedRelease } from "../../pipeline.ts";
import { nation } from "../../reference/areas.ts";
import type { PageLinks } from "../../render/html/links.ts";
import type { Label } from "../../report/document.ts";
import type { ReportRequest } from "../../report/subject.ts";
import { placeName } from "../../report/whose.ts";
import { phrase } from "../../words/phrase.ts";
import { sayPlain } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type { KnownReport } from "./known-report.ts";
import { ofRequest } from "./planned-reports.ts";

/** Where the page of a report leads: to what stands or will stand when the run has ended, and to nothing else. */
export function pageLinks(
  prepared: PreparedRelease,
  request: ReportRequest,
  known: readonly KnownReport[],
  words: Words,
): Omit<PageLinks, "data"> {
  const { id } = prepared.release;
  const own = ofRequest(prepared, request);
  const page = ({ files: { html = [] } }: KnownReport): string | undefined =>
    html[0] && relative(id, html[0]);
  const inRelease = known.filter(({ release }) => release === id);
  const pdf = inRelease.find(({ of }) => of === own)?.files["pdf"]?.[0];
  const beside = [...ownReport(prepared, request, words), ...wholesOf(prepared, request, words)];
  const wholes = beside.flatMap(({ slug, name }) => {
    const whole = inRelease.find(({ of }) => of === slug);
    const path = whole && page(whole);
    return path === undefined ? [] : [{ name, path }];
  });
  const years = known
    .filter(({ release, of }) => of === own && release !== id)
    .toSorted((one, other) => (one.year > other.year ? -1 : 1))
    .flatMap((report) => {
      const path = page(report);
      return path === undefined ? [] : [{ year: report.year, ...labelled(report.label, words), path }];
    });
  return { ...(pdf !== undefined && { pdf: relative(id, pdf) }), wholes, years, index: "../index.html" };
}

function labelled(label: Label | undefined, words: Words): { readonly label?: string } {
  return label === undefined ? {} : { label: sayPlain(words, phrase("label-title", { label })) };
}

/** Of a document that is not the usual report of its place: that report. */
function ownReport(prepared: PreparedRelease, request: ReportRequest, words: Words) {
  const slug = geographySlug(request.of);
  if (ofRequest(prepared, request) === slug) return [];
  return [{ slug, name: sayPlain(words, placeName(prepared.statistics.project, request.of)) }];
}

/** The nation, then the groups that an area is in. */
function wholesOf({ statistics: { project } }: PreparedRelease, { of }: ReportRequest, words: Words) {
  if (of.kind === "nation") return [];
  const groups = project.groups.filter(({ areas }) => of.kind === "area" && areas.includes(of.area));
  return [
    { slug: nation.slug, name: sayPlain(words, placeName(project, ofNation)) },
    ...groups.filter(({ slug }) => slug !== nation.slug).map(({ slug, name }) => ({ slug, name })),
  ];
}

/** A path in the output folder as it is from a page of a release; releases are folders of one level. */
function relative(release: string, path: string): string {
  return path.startsWith(`${release}/`) ? path.slice(release.length + 1) : `../${path}`;
}
