import { type Finding, hasErrors } from "../findings/finding.ts";
import type { DocumentKind } from "../framework/layout.ts";
import { OutputRefused } from "../publish/folder/working.ts";
import { reportsAfter } from "../publish/links/planned-reports.ts";
import { standingReports } from "../publish/links/standing-reports.ts";
import { recoverOutput } from "../publish/put-in-place.ts";
import { countFindings } from "../publish/summary.ts";
import { writers as allWriters, documentsFor } from "../publish/writers.ts";
import { loadHtmlTemplates } from "../render/html/templates.ts";
import type { ReportRequest } from "../report/subject.ts";
import { type MadeRelease, summaryLines } from "./build-summary.ts";
import { told } from "./concerns.ts";
import type { Environment, ExitCode } from "./environment.ts";
import { type Gathered, gather } from "./gather.ts";
import { listFindings, openQueryLines } from "./list-findings.ts";
import { makeRelease, planOf } from "./make-release.ts";
import { reportsToMake } from "./reports-to-make.ts";

export interface BuildOptions {
  /** Names of releases; all of them where none is given. */
  readonly releases: readonly string[];
  /** Areas by any name; all of them and the national report where none is given. */
  readonly areas: readonly string[];
  /** Names of formats. */
  readonly formats: readonly string[];
  /** The kinds of document to make; where nothing is said reports, and what the formats are for besides. */
  readonly documents?: readonly DocumentKind[];
}

/** What became of the releases. */
interface Outcome {
  readonly made: MadeRelease[];
  /** Reports that a fault in the program kept from being made. */
  readonly failures: Finding[];
  /** What is in the way in the output folder. */
  readonly refused: Finding[];
}

/**
 * Makes the reports of releases. Ends with a table of what was made, what was left out and why, and with the queries
 * that are still open.
 *
 * @param writers every format that there is
 */
export async function build(
  options: BuildOptions,
  environment: Environment,
  writers = allWriters,
): Promise<ExitCode> {
  const { output, words, print } = environment;
  const gathered = await gather(options, environment, true);
  const { names, asked, project, findings } = gathered;
  // A fault in what all releases share could be in any figure: nothing is made until it is mended.
  const shared = hasErrors(project.findings.filter((finding) => finding.release === undefined));
  const { made, failures, refused } = shared
    ? { made: [], failures: [], refused: [] }
    : await makeAll(
        gathered,
        { documents: documentsFor(options.formats, writers), ...options },
        environment,
        writers,
      );
  listFindings([...findings, ...failures, ...refused], environment, { onlyErrors: true });
  for (const line of summaryLines(made, asked, words)) print(line);
  for (const line of openQueryLines(findings, project, words)) print(line);
  for (const name of names) {
    if (made.some(({ summary }) => summary.id === name)) continue;
    const old = (await output.list(name)).length > 0;
    print(
      `Nothing was made of ${name}.${old ? ` What is in ${output.shown(name)} is from an earlier run.` : ""}`,
    );
  }
  if (made.length > 0)
    print(`\nThe reports are in ${output.shown("")}. Begin with ${output.shown("index.html")}`);
  if (refused.length > 0) return 2;
  const unmet = asked !== undefined && made.length === 0;
  return hasErrors(findings) || failures.length > 0 || unmet ? 1 : 0;
}

async function makeAll(
  { asked, project, prepared, all }: Gathered,
  { formats, documents }: Pick<BuildOptions, "formats" | "documents">,
  environment: Environment,
  writers: typeof allWriters,
): Promise<Outcome> {
  const outcome: Outcome = { made: [], failures: [], refused: [] };
  const { templates, output, words, now, progress } = environment;
  const resources = { templates: await loadHtmlTemplates(templates), words, created: now() };
  try {
    await recoverOutput(output);
    const plans = prepared
      .map((each) => {
        const own = all.filter((finding) => finding.release === each.release.id);
        const reports = reportsToMake(each, own, asked, documents);
        // What was found of other areas is told in reports too: queries beside their figures, errors as why there is none.
        const wanted = { formats, partial: asked !== undefined, writers };
        return planOf({ ...each, findings: own }, reports, wanted);
      })
      .filter(({ reports }) => reports.length > 0);
    let known = reportsAfter(await standingReports(output), plans);
    for (const plan of plans) {
      const { reports, prepared: each } = plan;
      const { id, details } = each.release;
      progress(`${id}: ${reports.length} ${reports.length === 1 ? "report" : "reports"}`);
      const { summary, made, failures, gone } = await orRefused(
        makeRelease({ ...plan, known, all: writers }, resources, environment),
        outcome.refused,
      );
      outcome.failures.push(...failures);
      known = known.filter(({ release, of }) => release !== id || !gone.includes(of));
      if (!summary) continue;
      // The closing table tells of this run, also where release.json keeps the counts of the whole release.
      const findings = countFindings([
        ...each.findings.flatMap((finding) => told(finding, asked, project)),
        ...failures,
      ]);
      outcome.made.push({ summary: { ...summary, findings }, kind: details.kind, areas: areasOf(made) });
    }
  } catch (error) {
    if (!(error instanceof OutputRefused)) throw error;
    outcome.refused.push(...error.findings);
  }
  return outcome;
}

/** What is in the way of one release need not be in that of the next, unless the whole folder is held. */
async function orRefused(
  making: ReturnType<typeof makeRelease>,
  refused: Finding[],
): ReturnType<typeof makeRelease> {
  try {
    return await making;
  } catch (error) {
    if (!(error instanceof OutputRefused)) throw error;
    if (error.findings.some(({ code }) => code === "OUTPUT-IN-USE")) throw error;
    const known = new Set(refused.map(({ location }) => location?.file));
    refused.push(...error.findings.filter(({ location }) => !known.has(location?.file)));
    return { made: [], failures: [], gone: [] };
  }
}

function areasOf(made: readonly ReportRequest[]): ReadonlySet<string> {
  return new Set(made.flatMap(({ of }) => (of.kind === "area" ? [of.area] : [])));
}
