import type { Drawings } from "../../src/charts/drawing/drawing.ts";
import { type PreparedRelease, report } from "../../src/pipeline.ts";
import type { Edition } from "../../src/report/edition/edition.ts";
import type { ReportRequest } from "../../src/report/subject.ts";
import { english } from "../../src/words/english/english.ts";

/** The places of a release that have a report. */
export function placesOf({ statistics }: PreparedRelease): string[] {
  return [...statistics.respondingAreas, "national"];
}

/** The usual report of a place: an area's slug, or 'national'. */
export function requestOf(place: string): ReportRequest {
  if (place === "national") return { kind: "national", of: { kind: "nation" } };
  return { kind: "area", of: { kind: "area", area: place } };
}

/** The usual report of a place, in English. */
export function reportOf(
  prepared: PreparedRelease,
  place: string,
): { readonly document: Edition; readonly drawings: Drawings } {
  const { edition, drawings } = report(prepared, requestOf(place), english);
  return { document: edition, drawings };
}
