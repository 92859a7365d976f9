import { type CsvRow, parseCsv } from "../csv/parse.ts";
import type { Ages } from "../figures/population.ts";
import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";

/** Population counts by ONS code, estimate (`mid-2017`, `census-2021`) and ages; what is blank is absent. */
export interface Populations {
  /** The names of the estimates of which there are populations. */
  readonly estimates: ReadonlySet<string>;
  /** Undefined where the series does not have it: never a neighbouring year's. */
  of(code: string, estimate: string, ages: Ages): number | undefined;
}

const columns = { "all-ages": "all_ages", "aged-10-and-over": "aged_10_and_over" } as const;

export async function loadPopulations(
  files: Files,
  path: string,
): Promise<{ populations: Populations; findings: Finding[] }> {
  const csv = parseCsv(files.shown(path), (await files.readText(path)) ?? "");
  const rows = new Map<string, CsvRow>();
  const estimates = new Set<string>();
  const findings = [...csv.findings];
  for (const row of csv.rows) {
    // Counts are read when they are asked for: a report needs those of a few of some twenty estimates.
    estimates.add(row.value("estimate"));
    rows.set(`${row.value("code")}/${row.value("estimate")}`, row);
    for (const column of Object.values(columns)) {
      const text = row.value(column);
      if (text === "" || isCount(text)) continue;
      findings.push(found("REFERENCE-SHAPE", { what: "population", text }, { location: row.locate(column) }));
    }
  }
  return {
    populations: {
      estimates,
      of(code, estimate, ages) {
        const text = rows.get(`${code}/${estimate}`)?.value(columns[ages]) ?? "";
        return isCount(text) ? Number(text) : undefined;
      },
    },
    findings,
  };
}

function isCount(text: string): boolean {
  return /^\d{1,9}$/.test(text);
}
