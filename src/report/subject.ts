import { allAreasOf, type Geography, groupOf, respondingOf } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import type { PlaceName, ReportDefinition } from "../framework/layout.ts";
import type { Framework } from "../framework/model.ts";
import type { Return } from "../returns/return.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Mark } from "../words/mark.ts";
import { phrase, type Text } from "../words/phrase.ts";
import { placeName } from "./whose.ts";

/** Which report is to be made: a kind of the framework, and of whom. */
export interface ReportRequest {
  readonly kind: string;
  /** An area, a group of areas, or the nation. */
  readonly of: Geography;
  /** What it must say of itself where it is not the published one. */
  readonly mark?: Mark;
}

/** What a report is made from. */
export interface Subject {
  readonly definition: ReportDefinition;
  /** Whose report it is. */
  readonly of: Geography;
  /** Whose figures it is about: its area, or all of its areas as far as each figure goes. */
  readonly place: Geography;
  readonly framework: Framework;
  readonly statistics: Statistics;
  readonly returns: readonly Return[];
  /** All findings of the release; each report prints those that concern it. */
  readonly findings: readonly Finding[];
  readonly mark?: Mark;
}

/** The subject of a report; throws where the framework has no such kind of report. */
export function subjectOf(
  statistics: Statistics,
  returns: readonly Return[],
  findings: readonly Finding[],
  { kind, of, mark }: ReportRequest,
): Subject {
  const { framework } = statistics.release;
  const definition = framework.reports.find((each) => each.kind === kind);
  if (!definition) throw new Error(`the framework '${framework.id}' has no report of the kind '${kind}'`);
  const place = of.kind === "area" ? of : allAreasOf(groupOf(of));
  return { definition, of, place, framework, statistics, returns, findings, ...(mark && { mark }) };
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
      return respondingOf(groupOf(place));
    case "all-areas":
      return allAreasOf(undefined);
  }
}

/** The group of a set to which the report's own area belongs. */
function groupMeant(statistics: Statistics, place: Geography, set: string): Geography {
  if (place.kind !== "area") return place;
  const group = statistics.project.groups.find((each) => each.set === set && each.areas.includes(place.area));
  if (!group) throw new Error(`no group of the set '${set}' has the area '${place.area}'`);
  return allAreasOf(group.slug);
}

/** The name under which a report stands: its area, its group, or the nation, however many areas are in it. */
export function reportName({ statistics, of }: Subject): Text {
  return placeName(statistics.project, of);
}

/** Whose areas a chart or map of areas shows: those of the group whose report it is, otherwise all. */
export function placeOfAreas(subject: Subject): Text {
  return subject.of.kind === "group" ? reportName(subject) : phrase("nation", {});
}
