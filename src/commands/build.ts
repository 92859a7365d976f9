import { ofArea } from "../figures/geography.ts";
import { type Finding, hasErrors } from "../findings/finding.ts";
import { prepare } from "../pipeline.ts";
import { writeIndex } from "../publish/index-page.ts";
import { countFindings } from "../publish/summary.ts";
import { writers as allWriters, usualFormats } from "../publish/writers.ts";
import { loadProject } from "../releases/load.ts";
import { loadHtmlTemplates } from "../render/html/templates.ts";
import { type MadeRelease, summaryLines } from "./build-summary.ts";
import { concerns } from "./concerns.ts";
import type { Environment, ExitCode } from "./environment.ts";
import { listFindings } from "./list-findings.ts";
import { makeRelease } from "./make-release.ts";
import { askedAreas, wantedReleases } from "./names.ts";
import { reportsToMake } from "./reports-to-make.ts";

export interface BuildOptions {
  /** Names of releases; all of them where none is given. */
  readonly releases: readonly string[];
  /** Areas by any name; all of them and the national report where none is given. */
  readonly areas: readonly string[];
  /** Names of formats. */
  readonly formats: readonly string[];
}

/**
 * Makes the reports of releases. Ends with a table of what was made, what was left out and why.
 *
 * @param writers every format that there is
 */
export async function build(
  options: BuildOptions,
  environment: Environment,
  writers = allWriters,
): Promise<ExitCode> {
  const { data, templates, output, words, print, progress } = environment;
  const names = await wantedReleases(data, options.releases);
  const asked = await askedAreas(data, options.areas);
  const needed = { releases: names, ...(asked && { places: asked.map(ofArea) }), onlyShown: true };
  const project = await loadProject(data, templates, needed);
  const findings: Finding[] = [...project.findings];
  const made: MadeRelease[] = [];
  // A fault in what all releases share could be in any figure: nothing is made until it is mended.
  const shared = hasErrors(project.findings.filter((finding) => finding.release === undefined));
  const resources = {
    templates: await loadHtmlTemplates(templates),
    words,
    created: environment.now(),
  };
  for (const release of shared ? [] : project.releases) {
    const prepared = prepare(project, release);
    findings.push(...prepared.findings.filter((finding) => concerns(finding, asked)));
    const read = project.findings.filter((finding) => finding.release === release.id);
    // What was found of other areas is told too: queries beside their figures, errors as why there is no report.
    const all = [...read, ...prepared.findings];
    const own = all.filter((finding) => finding.severity === "query" || concerns(finding, asked));
    const reports = reportsToMake(prepared, own, asked);
    if (reports.length === 0) continue;
    progress(`${release.id}: ${reports.length} ${reports.length === 1 ? "report" : "reports"}`);
    const wanted = { reports, formats: options.formats, partial: asked !== undefined, writers };
    const summary = await makeRelease({ ...prepared, findings: all }, wanted, resources, environment);
    // The closing table tells of this run, also where release.json keeps the counts of the whole release.
    made.push({
      summary: { ...summary, findings: countFindings(own) },
      kind: release.details.kind,
      areas: new Set(reports.flatMap(({ of }) => (of.kind === "area" ? [of.area] : []))),
    });
  }
  if (made.length > 0)
    await writeIndex(output, { ...resources, formats: usualFormats(writers) }, resources.created);
  listFindings(findings, environment, { onlyErrors: true });
  for (const line of summaryLines(made, asked, words)) print(line);
  for (const name of names) {
    if (made.some(({ summary }) => summary.id === name)) continue;
    const old = (await output.list(name)).length > 0;
    print(
      `Nothing was made of ${name}.${old ? ` What is in ${output.shown(name)} is from an earlier run.` : ""}`,
    );
  }
  if (made.length > 0)
    print(`\nThe reports are in ${output.shown("")}. Begin with ${output.shown("index.html")}`);
  const unmet = asked !== undefined && made.length === 0;
  return hasErrors(findings) || unmet ? 1 : 0;
}
