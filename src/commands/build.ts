import type { Finding } from "../findings/finding.ts";
import { hasErrors } from "../findings/finding.ts";
import { type PreparedRelease, prepare, report } from "../pipeline.ts";
import type { FileFormat } from "../publish/format-names.ts";
import { makeFiles } from "../publish/formats.ts";
import { writeIndex } from "../publish/index-page.ts";
import { outputFolder } from "../publish/output-folder.ts";
import { type ReleaseSummary, summarise } from "../publish/summary.ts";
import { type Area, findArea, nearestArea } from "../releases/areas.ts";
import { loadProject } from "../releases/load.ts";
import { type HtmlTemplates, loadHtmlTemplates } from "../render/html/render.ts";
import { listFindings } from "./list-findings.ts";
import { wantedReleases } from "./names.ts";
import { type ExitCode, type Surroundings, WrongUse } from "./surroundings.ts";
import { textTable } from "./text-table.ts";

export interface BuildOptions {
  /** Names of releases; all of them where none is given. */
  readonly releases: readonly string[];
  /** Areas by any name; all of them and the national report where none is given. */
  readonly areas: readonly string[];
  readonly formats: readonly FileFormat[];
}

/** Makes the reports of releases. Ends with a table of what was made, what was left out and why. */
export async function build(options: BuildOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { data, templates, output, print, progress } = surroundings;
  const names = await wantedReleases(data, options.releases);
  const project = await loadProject(data, templates, names);
  const slugs = options.areas.map((name) => wantedArea(project.areas, name));
  const findings: Finding[] = [...project.findings];
  const made: ReleaseSummary[] = [];
  const pages = await loadHtmlTemplates(templates);
  for (const release of project.releases) {
    const prepared = prepare(project, release);
    findings.push(...prepared.findings);
    const places = placesOf(prepared, slugs);
    if (hasErrors(project.findings.filter((each) => each.release === release.id)) || places.length === 0)
      continue;
    progress(`${release.id}: ${places.length} ${places.length === 1 ? "report" : "reports"}`);
    made.push(await makeRelease(prepared, places, options.formats, pages, surroundings, slugs.length > 0));
  }
  if (made.length > 0) await writeIndex(output, pages, surroundings.now());
  listFindings(findings, surroundings, { onlyErrors: true });
  for (const line of summaryLines(made, slugs.length > 0 ? slugs.length : undefined)) print(line);
  const leftOut = names.filter((name) => !made.some((each) => each.id === name));
  for (const name of leftOut) print(`Nothing was made of ${name}.`);
  if (made.length > 0)
    print(`\nThe reports are in ${output.shown("")}. Begin with ${output.shown("index.html")}`);
  return hasErrors(findings) ? 1 : 0;
}

function wantedArea(areas: readonly Area[], name: string): string {
  const area = findArea(areas, name);
  if (area) return area.slug;
  const near = nearestArea(areas, name);
  throw new WrongUse(
    `'${name}' is not an area.${near ? ` Is ${near.name} meant?` : " Areas are listed in reference/areas.csv of the data folder."}`,
  );
}

/** The reports to make: the areas at hand and the nation, or those areas that were asked for and have a return. */
function placesOf({ statistics }: PreparedRelease, slugs: readonly string[]): string[] {
  const { areasAtHand } = statistics;
  if (slugs.length > 0) return slugs.filter((slug) => areasAtHand.includes(slug));
  return areasAtHand.length > 0 ? [...areasAtHand, "national"] : [];
}

async function makeRelease(
  prepared: PreparedRelease,
  places: readonly string[],
  formats: readonly FileFormat[],
  templates: HtmlTemplates,
  { output, now }: Surroundings,
  partial: boolean,
): Promise<ReleaseSummary> {
  const folder = outputFolder(output, prepared.release.id);
  const created = now();
  const summary = summarise(prepared, formats);
  try {
    for (const place of places) {
      const { document, drawings } = report(prepared, place);
      for (const file of await makeFiles(document, drawings, formats, templates, created))
        await folder.write(file);
    }
    if (partial) await folder.replaceEach();
    else {
      await folder.write({
        path: `${summary.id}/release.json`,
        content: `${JSON.stringify(summary, undefined, 2)}\n`,
      });
      await folder.replaceAll();
    }
  } catch (error) {
    await folder.discard();
    throw error;
  }
  return summary;
}

function summaryLines(made: readonly ReleaseSummary[], asked: number | undefined): string[] {
  if (made.length === 0) return [];
  const rows = made.map((each) => {
    const reports = each.areas.filter((area) => area.reason === undefined).length;
    return [
      each.id,
      each.label?.split(/[. ,]/)[0] ?? "Live",
      asked === undefined ? `${reports} areas and the national report` : `${asked} asked for`,
      String(each.areas.length - reports),
      String(each.findings.errors),
      String(each.findings.queries),
      String(each.findings.notes),
    ];
  });
  const lines = textTable(["Release", "Kind", "Made", "Areas left out", "Errors", "Queries", "Notes"], rows);
  const reasons = made.flatMap((each) => leftOutLines(each));
  return ["", ...lines, ...(reasons.length > 0 && asked === undefined ? ["", "Left out:", ...reasons] : [])];
}

/** A line for each reason, with the areas that share it. */
function leftOutLines(summary: ReleaseSummary): string[] {
  const groups = new Map<string, string[]>();
  for (const { name, reason } of summary.areas) {
    if (reason === undefined) continue;
    const key = reason.replace(name, "the area");
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups].map(
    ([reason, areas]) =>
      `  ${summary.id}: ${areas.length > 6 ? `${areas.length} areas` : areas.join(", ")} (${reason})`,
  );
}
