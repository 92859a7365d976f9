import { nationSlug } from "../../figures/geography.ts";
import { parseYear } from "../../figures/year.ts";
import type { Files } from "../../files/files.ts";
import { listedIn } from "../listed.ts";
import type { ReleaseSummary } from "../summary-file.ts";
import type { KnownReport } from "./known-report.ts";

/** The reports of all releases that stand in the output folder, as the lists of the releases tell of them. */
export async function standingReports(output: Files): Promise<KnownReport[]> {
  const found: KnownReport[] = [];
  for (const { name, folder } of await output.list("")) {
    if (!folder || name.startsWith(".")) continue;
    const { summary } = await listedIn(output, name);
    if (summary) found.push(...reportsIn(summary));
  }
  return found;
}

/** Earlier versions wrote neither the year of a release, which is its name as a rule, nor whose further reports are. */
function reportsIn({ id, year = parseYear(id), kind, ...summary }: ReleaseSummary): KnownReport[] {
  if (year === undefined) return [];
  const release = { release: id, year, ...(kind !== undefined && kind !== "live" && { label: kind }) };
  const reports = [
    ...(summary.national ? [{ of: nationSlug, files: summary.national.files }] : []),
    ...summary.areas.map(({ slug, files }) => ({ of: slug, files })),
    ...summary.others.map(({ id: other, place, files }) => ({ of: place ?? other, files })),
  ];
  return reports.map((report) => ({ ...release, ...report }));
}
