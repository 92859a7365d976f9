import { isWritten, sectionsAskedFor } from "../checks/narrative-sections.ts";
import type { Finding } from "../findings/finding.ts";
import { nation } from "../reference/areas.ts";
import type { Project, Release } from "../releases/project.ts";
import type { Received, Return } from "../returns/return.ts";
import { areasConcerned } from "./areas-concerned.ts";
import { countStatus } from "./counts.ts";
import { nextOf } from "./next.ts";
import { placeStatus } from "./place.ts";
import { blocking, inTheWay, isOf, publicationTime } from "./publication.ts";
import { sentOf } from "./sent.ts";
import type { PlaceStatus, ReleaseStatus } from "./status.ts";

/** A release as far as its status follows from it. */
export interface StatusInput {
  readonly project: Pick<Project, "areas" | "areaNames">;
  readonly release: Release;
  readonly returns: readonly Return[];
  readonly received: readonly Received[];
  /**
   * Everything that was found, of this release and of what all share, and the lines of the checklist before publication;
   * those of other releases are left out.
   */
  readonly findings: readonly Finding[];
  /** Against which the time of publication is held. */
  readonly now: Date;
}

/** Where each area of a release stands, and the release as a whole. */
export function statusOf({ project, release, now, ...rest }: StatusInput): ReleaseStatus {
  const { details } = release;
  const findings = rest.findings.filter((each) => isOf(each, release.id));
  const input = { ...rest, project, release, findings, now };
  const areas = project.areas.map((area) => statusOfPlace(area, input));
  const ofNation = statusOfPlace(nation, input);
  const own = new Set([...areas.map(({ slug }) => slug), nation.slug]);
  const publication = publicationTime(details.publication, now);
  return {
    release: release.id,
    year: details.year,
    kind: details.kind,
    status: details.status,
    ...(publication && { publication }),
    areas,
    ...(isSent(ofNation) && { nation: ofNation }),
    general: blocking(
      findings.filter(
        (each) => each.code !== "RETURN-MISSING" && concerned(each, project).every((slug) => !own.has(slug)),
      ),
    ),
    counts: countStatus(areas, ofNation),
    fit: inTheWay(release.id, findings).length === 0,
  };
}

/** Nobody is asked for figures of the nation: it has a line where some were sent, or where something of it blocks. */
function isSent({ files, blocks }: PlaceStatus): boolean {
  return files.length > 0 || blocks.length > 0;
}

function statusOfPlace(
  { slug, name }: { readonly slug: string; readonly name: string },
  { project, release, findings, ...sent }: StatusInput,
): PlaceStatus {
  const own = findings.filter((each) => concerned(each, project).includes(slug));
  const isArea = slug !== nation.slug;
  // A reconstructed release has nobody who writes or signs.
  const asksFor = isArea && release.details.kind !== "reconstructed";
  const wanted = asksFor ? [...sectionsAskedFor(release.framework).keys()] : [];
  const place = placeStatus({
    slug,
    name,
    sent: sentOf(slug, { ...sent, release, areaNames: project.areaNames }, own),
    findings: own,
    texts: { asked: wanted.length, missing: wanted.filter((each) => !isWritten(release, slug, each)) },
    sends: isArea,
    signs: asksFor,
  });
  return { ...place, next: nextOf(place, own, isArea ? "area" : "directorate", release) };
}

/** The places that a finding is about; the areas that have sent nothing are told of in one. */
function concerned(finding: Finding, { areas, areaNames }: StatusInput["project"]): readonly string[] {
  if (finding.code !== "RETURN-MISSING") return areasConcerned(finding, areaNames);
  return areas.filter(({ name }) => finding.args.areas.includes(name)).map(({ slug }) => slug);
}
