import { daysBetween, timeInLondon } from "../figures/london-time.ts";
import { blocksPublication, type Finding } from "../findings/finding.ts";
import type { Blocking, PublicationTime } from "./status.ts";

/** All that is in the way of publishing a release: findings of any release, of which those of others are left out. */
export function inTheWay(release: string, findings: readonly Finding[]): Finding[] {
  return findings.filter((each) => blocksPublication(each) && isOf(each, release));
}

/** Whether a finding is of a release, or of what all share. */
export function isOf(finding: Finding, release: string): boolean {
  return finding.release === undefined || finding.release === release;
}

/** When a release is published, and how long that is from now. */
export function publicationTime(at: string | undefined, now: Date): PublicationTime | undefined {
  if (at === undefined) return undefined;
  const today = timeInLondon(now);
  return { at, days: daysBetween(today, at), passed: at < today };
}

/** What blocks, by code, in the order in which it was found. */
export function blocking(findings: readonly Finding[]): Blocking[] {
  const counts = new Map<string, Blocking>();
  for (const finding of findings.filter(blocksPublication)) {
    const { code, severity } = finding;
    counts.set(code, { code, severity, count: (counts.get(code)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
