import { dayInLondon, momentInLondon, timeInLondon } from "../figures/london-time.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Release } from "../releases/project.ts";
import type { Path } from "../yaml/parse.ts";
import { inReleaseFile } from "./release-file.ts";

const hour = 60 * 60 * 1000;

/** The longest that anybody sees a release before it is published: Pre-release Access to Official Statistics Order 2008. */
const longestAccess = 24 * hour;

/** When a version of a release is published, in London: the release as a whole, or its correction. */
export function publicationOf({ details }: Pick<Release, "details">, version: number): string | undefined {
  if (version === 1) return details.publication;
  return details.corrections.find((each) => each.version === version)?.at;
}

/** A version whose day is over: the date on every page would be wrong. */
export function checkDay(release: Release, version: number, now: Date): Finding[] {
  const at = publicationOf(release, version);
  return at !== undefined && dayInLondon(now) > at.slice(0, 10)
    ? [timeFinding(release, version, { what: "day-passed", at })]
    : [];
}

/** A version whose time has not come. */
export function checkTime(release: Release, version: number, now: Date): Finding[] {
  const at = publicationOf(release, version);
  return at !== undefined && now < momentInLondon(at)
    ? [timeFinding(release, version, { what: "not-come", at })]
    : [];
}

/** Whether copies may be made for readers before publication: in the 24 hours before it. */
export function checkAccessTime(release: Release, now: Date): Finding[] {
  const until = release.details.publication;
  if (until === undefined) return [found("PRE-RELEASE-TIME", { what: "none" }, inReleaseFile(release, []))];
  const published = momentInLondon(until);
  const first = new Date(published.getTime() - longestAccess);
  const what = now < first ? "early" : now >= published ? "late" : undefined;
  if (what === undefined) return [];
  const from = timeInLondon(first);
  return [found("PRE-RELEASE-TIME", { what, from, until }, inReleaseFile(release, ["publication"]))];
}

function timeFinding(
  release: Release,
  version: number,
  args: Extract<Finding, { code: "PUBLISH-TIME" }>["args"],
): Finding {
  const index = release.details.corrections.findIndex((each) => each.version === version);
  const path: Path = version === 1 ? ["publication"] : ["corrections", index, "at"];
  return found("PUBLISH-TIME", args, { ...inReleaseFile(release, path), blocksPublication: true });
}
