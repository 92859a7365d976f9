import type { Geography } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import type { PlaceName, ReportDefinition } from "../framework/layout.ts";
import type { Framework } from "../framework/model.ts";
import type { Project } from "../releases/project.ts";
import type { Return } from "../returns/return.ts";
import type { Statistics } from "../statistics/statistics.ts";
import { phrase, type Text } from "../words/phrase.ts";

/** Which report is to be made: a kind of the framework, and of whom. */
export interface ReportRequest {
  readonly kind: string;
  /** An area, a group of areas, or the nation. */
  readonly of: Geography;
}

/** What a report is made from. */
export interface Subject {
  readonly definition: ReportDefinition;
  /** Whose report it is. */
  readonly of: Geography;
  /** Whose figures it is about: for several areas, those that have responded where not all have. */
  readonly place: Geography;
  readonly framework: Framework;
  readonly statistics: Statistics;
  readonly returns: readonly Return[];
  /** All findings of the release; each report prints those that concern it. */
  readonly findings: readonly Finding[];
}

/** The subject of a report; throws where the framework has no such kind of report. */
export function subjectOf(
  statistics: Statistics,
  returns: readonly Return[],
  findings: readonly Finding[],
  { kind, of }: ReportRequest,
): Subject {
  const { framework } = statistics.release;
  const definition = framework.reports.find((each) => each.kind === kind);
  if (!definition) throw new Error(`the framework '${framework.id}' has no report of the kind '${kind}'`);
  const place = of.kind === "area" ? of : statistics.all(of.kind === "group" ? of.group : undefined);
  return { definition, of, place, framework, statistics, returns, findings };
}

/** Whether the figures are only those that could be found, so that empty parts are left out in silence. */
export function isReconstructed({ statistics }: Subject): boolean {
  return statistics.release.details.kind === "reconstructed";
}

/** The geography that a framework's name for a place means in a report. */
export function placeMeant({ place, statistics }: Subject, name: PlaceName): Geography {
  if (typeof name === "object") return groupMeant(statistics, place, name.group);
  switch (name) {
    case "own":
      return place;
    case "nation":
      return { kind: "nation" };
    case "responding":
      return place.kind === "responding" || place.kind === "group"
        ? ofSameGroup(place)
        : { kind: "responding" };
    case "all-areas":
      return statistics.all();
  }
}

function ofSameGroup(place: Extract<Geography, { kind: "responding" | "group" }>): Geography {
  return place.group === undefined ? { kind: "responding" } : { kind: "responding", group: place.group };
}

/** The group of a set to which the report's own area belongs. */
function groupMeant(statistics: Statistics, place: Geography, set: string): Geography {
  if (place.kind !== "area") return place;
  const group = statistics.project.groups.find((each) => each.set === set && each.areas.includes(place.area));
  if (!group) throw new Error(`no group of the set '${set}' has the area '${place.area}'`);
  return statistics.all(group.slug);
}

/** The name of a place in a report: an area, a group, the nation, or how many areas were added up. */
export function placeName(statistics: Statistics, place: Geography): Text {
  const { project, respondingAreas } = statistics;
  switch (place.kind) {
    case "nation":
      return phrase("nation", {});
    case "area":
      return project.areas.find(({ slug }) => slug === place.area)?.name ?? place.area;
    case "group":
      return groupName(project, place.group);
    case "responding": {
      if (place.group === undefined)
        return phrase("some-areas", { counted: respondingAreas.length, of: project.areas.length });
      const { areas } = project.groups.find(({ slug }) => slug === place.group)!;
      const counted = respondingAreas.filter((slug) => areas.includes(slug)).length;
      return phrase("some-areas-of-group", {
        counted,
        of: areas.length,
        group: groupName(project, place.group),
      });
    }
  }
}

function groupName({ groups }: Project, slug: string): string {
  return groups.find((each) => each.slug === slug)?.name ?? slug;
}

/** The name under which a report stands: its area, its group, or the nation, however many areas are in it. */
export function reportName({ statistics, of }: Subject): Text {
  return placeName(statistics, of);
}
