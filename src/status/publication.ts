import { daysBetween, timeInLondon } from "../figures/london-time.ts";
import { blocksPublication, type Finding } from "../findings/finding.ts";
import type { ReleaseDetails } from "../releases/schema.ts";
import type { Blocking, PublicationTime } from "./status.ts";

/** What keeps a release from being published. */
export interface InTheWay {
  /** What it is, where it is not live. */
  readonly kind?: Exclude<ReleaseDetails["kind"], "live">;
  /** Its time of publication, where that has passed. */
  readonly passed?: string;
  readonly findings: readonly Finding[];
}

/**
 * All that is in the way of publishing a release.
 *
 * @param details of a release that could not be read there are none; its errors say why
 * @param findings of any release; those of others are left out
 * @param now against which the time of publication is held
 */
export function inTheWay(
  release: string,
  details: Pick<ReleaseDetails, "kind" | "publication"> | undefined,
  findings: readonly Finding[],
  now: Date,
): InTheWay {
  const time = publicationTime(details?.publication, now);
  return {
    ...(details && details.kind !== "live" && { kind: details.kind }),
    ...(time?.passed && { passed: time.at }),
    findings: findings.filter((each) => blocksPublication(each) && isOf(each, release)),
  };
}

/** Whether nothing is in the way. */
export function isFit({ kind, passed, findings }: InTheWay): boolean {
  return kind === undefined && passed === undefined && findings.length === 0;
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
