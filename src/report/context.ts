import type { Finding } from "../findings/finding.ts";
import type { Framework, ReportDefinition } from "../framework/schema.ts";
import { atHand, nation } from "../reference/areas.ts";
import type { Project, Release } from "../releases/project.ts";
import type { Return } from "../returns/return.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Collector } from "./collector.ts";

/** What the writers of a report's parts share. */
export interface ReportContext {
  readonly kind: "area" | "national";
  /** The place that the report is about: an area's slug, the nation, or the areas at hand. */
  readonly place: string;
  /** Its name in a sentence: 'Suffolk', 'England and Wales', '41 of 42 areas'. */
  readonly placeName: string;
  readonly project: Project;
  readonly release: Release;
  readonly framework: Framework;
  readonly definition: ReportDefinition;
  readonly statistics: Statistics;
  readonly returns: readonly Return[];
  /** All findings of the release; each report prints those that concern it. */
  readonly findings: readonly Finding[];
  readonly collect: Collector;
}

/** The name of a place in a report: an area, the nation, or how many areas were added up. */
export function placeName(statistics: Statistics, place: string): string {
  if (place === nation.slug) return nation.name;
  const { areas } = statistics.project;
  if (place === atHand.slug) return `${statistics.areasAtHand.length} of ${areas.length} areas`;
  return areas.find((area) => area.slug === place)?.name ?? place;
}

/** Whether the figures are only those that could be found, so that empty parts are left out in silence. */
export function isReconstructed(context: ReportContext): boolean {
  return context.release.details.kind === "reconstructed";
}
