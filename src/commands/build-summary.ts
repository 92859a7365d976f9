import type { ReleaseSummary } from "../publish/summary-file.ts";
import { textTable } from "./text-table.ts";

/** The closing table: what was made of each release; then what was left out and why. */
export function summaryLines(
  made: readonly ReleaseSummary[],
  asked: readonly string[] | undefined,
): string[] {
  if (made.length === 0) return [];
  const rows = made.map((each) => {
    const areas = each.areas.filter((area) => asked?.includes(area.slug) ?? true);
    const reports = areas.filter((area) => area.reason === undefined).length;
    return [
      each.id,
      each.label?.split(/[. ,]/)[0] ?? "Live",
      `${inWords(reports)}${!asked && each.national ? " and the national report" : ""}`,
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

function inWords(reports: number): string {
  return reports === 1 ? "1 area" : `${reports} areas`;
}

/** A line for each reason, with the areas that share it. */
function leftOutLines(summary: ReleaseSummary, asked: readonly string[] | undefined): string[] {
  const groups = new Map<string, string[]>();
  for (const { name, slug, reason } of summary.areas) {
    if (reason === undefined || (asked && !asked.includes(slug))) continue;
    groups.set(reason, [...(groups.get(reason) ?? []), name]);
  }
  return [...groups].map(
    ([reason, areas]) =>
      `  ${summary.id}: ${areas.length > 6 ? `${areas.length} areas` : areas.join(", ")} (${reason})`,
  );
}
