import { type Finding, hasErrors } from "../findings/finding.ts";
import { prepare } from "../pipeline.ts";
import { loadProject } from "../releases/load.ts";
import { listFindings } from "./list-findings.ts";
import { wantedReleases } from "./names.ts";
import type { ExitCode, Surroundings } from "./surroundings.ts";

export interface CheckOptions {
  readonly releases: readonly string[];
  readonly format: "text" | "json";
}

/** Lists everything that was found in all files of the releases, and writes nothing. */
export async function check(options: CheckOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { data, templates, print } = surroundings;
  const project = await loadProject(data, templates, {
    releases: await wantedReleases(data, options.releases),
  });
  const findings: Finding[] = [...project.findings];
  for (const release of project.releases) findings.push(...prepare(project, release).findings);
  if (options.format === "json") print(JSON.stringify(findings, undefined, 2));
  else {
    listFindings(findings, surroundings, { onlyErrors: false });
    print(countInWords(findings));
  }
  return hasErrors(findings) ? 1 : 0;
}

function countInWords(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"], one: string, many: string) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return `${number} ${number === 1 ? one : many}`;
  };
  const open = findings.filter((finding) => finding.severity === "query" && !finding.accepted).length;
  return `${count("error", "error", "errors")}, ${count("query", "query", "queries")} (${open} not yet accepted), ${count("note", "note", "notes")}. 'mappa explain CODE' says more of each.`;
}
