import { parseCsv } from "../csv/parse.ts";
import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";

/** The census that each population estimate was counted in or carried forward from, by the name of the estimate. */
export type Censuses = ReadonlyMap<string, string>;

/**
 * Reads on which census each population estimate stands: estimate, census, source. Rates on populations of two censuses
 * are never compared as they are, so an estimate without a row is a finding.
 *
 * @param estimates the names of those that there are populations of
 */
export async function loadCensuses(
  files: Files,
  path: string,
  estimates: ReadonlySet<string>,
): Promise<{ censuses: Censuses; findings: Finding[] }> {
  const location = { file: files.shown(path) };
  const text = await files.readText(path);
  if (text === undefined) {
    return {
      censuses: new Map(),
      findings: [found("REFERENCE-MISSING", { what: "population-estimates" }, { location })],
    };
  }
  const csv = parseCsv(location.file, text);
  const censuses = new Map<string, string>();
  const findings = [...csv.findings];
  for (const row of csv.rows) {
    const [estimate, census] = [row.value("estimate"), row.value("census")];
    if (estimate !== "" && census !== "" && !censuses.has(estimate)) censuses.set(estimate, census);
    else {
      const fault = { what: "population-estimate", estimate, twice: censuses.has(estimate) } as const;
      findings.push(found("REFERENCE-SHAPE", fault, { location: row.locate("estimate") }));
    }
  }
  const without = [...estimates].filter((estimate) => !censuses.has(estimate));
  if (without.length > 0) {
    const fault = { what: "estimates-without-census", estimates: without } as const;
    findings.push(found("REFERENCE-SHAPE", fault, { location }));
  }
  return { censuses, findings };
}
