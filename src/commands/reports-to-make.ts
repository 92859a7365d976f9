import { type Geography, ofArea, ofNation } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import type { DocumentKind, ReportDefinition, ReportSubject } from "../framework/layout.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { draftMark } from "../publication/draft-mark.ts";
import { nation } from "../reference/areas.ts";
import type { ReportRequest } from "../report/subject.ts";
import { areasConcerned } from "../status/areas-concerned.ts";

/**
 * The reports to make of a release: of every kind, those of the areas that have responded, of their groups and of the
 * nation, where they have or a source gives its figures; or those of the areas that were asked for. An area with an
 * error has none. An error in the history leaves no report of several areas, because its comparisons could be wrong;
 * one that names no area leaves no report at all. A reconstructed release has reports and tables; nobody tells the press
 * or Parliament of it. A notice with quotations is made only where some are given.
 *
 * @param documents the kinds of document to make
 */
export function reportsToMake(
  prepared: PreparedRelease,
  findings: readonly Finding[],
  asked: readonly string[] | undefined,
  documents: readonly DocumentKind[] = ["report"],
): ReportRequest[] {
  const errors = findings.filter((finding) => finding.severity === "error");
  const history = prepared.release.historyFile?.file;
  const inHistory = errors.filter((finding) => history !== undefined && finding.location?.file === history);
  if (inHistory.some((finding) => finding.area === undefined)) return [];
  const { areaNames } = prepared.statistics.project;
  const refused = new Set(errors.flatMap((finding) => areasConcerned(finding, areaNames)));
  const held = inHistory.length > 0;
  const { framework, details } = prepared.release;
  const kinds = framework.reports.filter(
    ({ document }) =>
      documents.includes(document) &&
      (details.kind !== "reconstructed" || ofReconstructed.includes(document)),
  );
  const possible = kinds.filter((kind) => !quotes(kind) || details.quotations.length > 0);
  const mark = draftMark(details);
  return possible.flatMap(({ kind, of }) =>
    placesOf(prepared, of, refused)
      .filter((place) => (asked ? place.kind === "area" && asked.includes(place.area) : true))
      .filter((place) => place.kind === "area" || !held)
      .map((place): ReportRequest => ({ kind, of: place, ...(mark && { mark }) })),
  );
}

/** Whether a document is there to print what somebody has said; where nobody has said anything there is none. */
function quotes({ sections }: ReportDefinition): boolean {
  return sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === "generated" && block.part === "quotations"),
  );
}

const ofReconstructed: readonly DocumentKind[] = ["report", "tables"];

/** The places that have a report: those with figures, without those whose files are at fault. */
function placesOf(
  { statistics: { project, respondingAreas, nationStated } }: PreparedRelease,
  of: ReportSubject,
  refused: ReadonlySet<string>,
): Geography[] {
  const responding = respondingAreas.filter((slug) => !refused.has(slug));
  switch (of.kind) {
    case "area":
      return responding.map(ofArea);
    case "nation":
      return (responding.length > 0 || nationStated) && !refused.has(nation.slug) ? [ofNation] : [];
    case "group":
      return project.groups
        .filter(({ set, slug, areas }) => {
          const counted = areas.some((area) => responding.includes(area));
          return set === of.set && counted && !refused.has(slug);
        })
        .map(({ slug }): Geography => ({ kind: "group", group: slug }));
  }
}
