import { parseCsv } from "../csv/parse.ts";
import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";

/** Population counts by ONS code, estimate (`mid-2017`, `census-2021`) and ages; what is blank is absent. */
export interface Populations {
  /** Undefined where the series does not have it: never a neighbouring year's. */
  of(code: string, estimate: string, ages: "all-ages" | "aged-10-and-over"): number | undefined;
}

export async function loadPopulations(
  files: Files,
  path: string,
): Promise<{ populations: Populations; findings: Finding[] }> {
  const csv = parseCsv(files.shown(path), (await files.readText(path)) ?? "");
  const findings = [...csv.findings];
  const counts = new Map<string, number>();
  const columns = [
    ["all_ages", "all-ages"],
    ["aged_10_and_over", "aged-10-and-over"],
  ] as const;
  for (const row of csv.rows) {
    for (const [column, ages] of columns) {
      const text = row.value(column);
      if (text === "") continue;
      if (/^\d{1,9}$/.test(text)) {
        counts.set(`${row.value("code")}/${row.value("estimate")}/${ages}`, Number(text));
      } else {
        findings.push(
          found(
            "REFERENCE-SHAPE",
            {
              problem: `'${text}' is not a population.`,
              remedy: "Give a whole number without commas, or leave the cell blank.",
            },
            { location: row.locate(column) },
          ),
        );
      }
    }
  }
  return {
    populations: { of: (code, estimate, ages) => counts.get(`${code}/${estimate}/${ages}`) },
    findings,
  };
}
