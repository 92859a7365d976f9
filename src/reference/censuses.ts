import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { fault, readReference } from "./rows.ts";

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
  const columns = ["estimate", "census"];
  const { rows, findings, file } = await readReference(files, path, "population-estimates", columns);
  const censuses = new Map<string, string>();
  for (const row of rows) {
    const [estimate, census] = [row.value("estimate"), row.value("census")];
    if (estimate !== "" && census !== "" && !censuses.has(estimate)) censuses.set(estimate, census);
    else {
      const args = { what: "population-estimate", estimate, twice: censuses.has(estimate) } as const;
      findings.push(fault(args, row.locate("estimate")));
    }
  }
  const without = [...estimates].filter((estimate) => !censuses.has(estimate));
  // Without the file, which is a finding itself, none has one.
  if (without.length > 0 && rows.length > 0)
    findings.push(fault({ what: "estimates-without-census", estimates: without }, file));
  return { censuses, findings };
}
