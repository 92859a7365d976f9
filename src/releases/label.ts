import type { ReleaseDetails } from "./schema.ts";

/** What every page, chart, data file and title of a release that is not official must say. */
const labels = {
  live: undefined,
  reconstructed: {
    full: "Reconstructed from published sources. Incomplete. Not an official publication.",
    short: "Reconstructed",
  },
  illustrative: {
    full: "Illustrative figures, invented. Not an official publication.",
    short: "Illustrative",
  },
} as const;

/** The label by the kind of release; it cannot be set, so it cannot be left out. */
export function labelOf(
  kind: ReleaseDetails["kind"],
): { readonly full: string; readonly short: string } | undefined {
  return labels[kind];
}
