import type { ReleaseSummary } from "../publish/summary-file.ts";
import type { ReleaseDetails } from "../releases/schema.ts";
import { labelOf } from "../report/identity.ts";
import { phrase } from "../words/phrase.ts";
import { sayPlain } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { textTable } from "./text-table.ts";

/** What a run made of a release, and what kind of release it is. */
export interface MadeRelease {
  readonly summary: ReleaseSummary;
  readonly kind: ReleaseDetails["kind"];
  /** Slugs of the areas of which this run made a report; those of others may stay from an earlier one. */
  readonly areas: ReadonlySet<string>;
}

/** The closing table: what was made of each release; then what was left out and why. */
export function summaryLines(
  made: readonly MadeRelease[],
  asked: readonly string[] | undefined,
  words: Words,
): string[] {
  if (made.length === 0) return [];
  const rows = made.map(({ summary: each, kind, areas: own }) => {
    const areas = each.areas.filter((area) => asked?.includes(area.slug) ?? true);
    const reports = areas.filter((area) => area.reason === undefined && own.has(area.slug)).length;
    return [
      each.id,
      kindInWords(kind, words),
      `${inWords(reports)}${asked ? "" : furtherInWords(each)}`,
      String(areas.length - reports),
      String(each.findings.errors),
      String(each.findings.queries),
      String(each.findings.notes),
    ];
  });
  const header = ["Release", "Kind", "Reports made", "Areas left out", "Errors", "Queries", "Notes"];
  const reasons = made.flatMap((each) => leftOutLines(each, asked));
  return ["", ...textTable(header, rows), ...(reasons.length > 0 ? ["", "Left out:", ...reasons] : [])];
}

function kindInWords(kind: ReleaseDetails["kind"], words: Words): string {
  const label = labelOf(kind);
  return label ? sayPlain(words, phrase("label-title", { label })) : "Live";
}

/** The national report, and how many of groups and further kinds. */
function furtherInWords({ national, others }: ReleaseSummary): string {
  const further = others.length === 0 ? "" : `, ${others.length} ${others.length === 1 ? "other" : "others"}`;
  return `${further}${national ? " and the national report" : ""}`;
}

function inWords(reports: number): string {
  return reports === 1 ? "1 area" : `${reports} areas`;
}

/** A line for each reason, with the areas that share it. */
function leftOutLines({ summary, areas: own }: MadeRelease, asked: readonly string[] | undefined): string[] {
  const groups = new Map<string, string[]>();
  for (const { name, slug, reason } of summary.areas) {
    if ((reason === undefined && own.has(slug)) || (asked && !asked.includes(slug))) continue;
    const why = reason ?? "its report is from an earlier run";
    groups.set(why, [...(groups.get(why) ?? []), name]);
  }
  return [...groups].map(
    ([reason, areas]) =>
      `  ${summary.id}: ${areas.length > 6 ? `${areas.length} areas` : areas.join(", ")} (${reason})`,
  );
}
