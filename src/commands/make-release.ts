import { type PreparedRelease, report } from "../pipeline.ts";
import { foreignFile } from "../publish/foreign-file.ts";
import { outputFolder } from "../publish/output-folder.ts";
import { type MadeReport, summarise } from "../publish/summary.ts";
import { pathsIn, type ReleaseSummary, readSummary } from "../publish/summary-file.ts";
import type { Resources, Writer } from "../publish/writers/writer.ts";
import { usualFormats } from "../publish/writers.ts";
import type { ReportRequest } from "../report/subject.ts";
import { type Environment, WrongUse } from "./environment.ts";

export interface Wanted {
  readonly reports: readonly ReportRequest[];
  /** Names of formats. */
  readonly formats: readonly string[];
  /** Only some areas: the others of the release stay as they are. */
  readonly partial: boolean;
  /** Every format that there is. */
  readonly writers: readonly Writer[];
}

/**
 * Makes the reports of one release out of sight, then puts them in place; on any failure nothing has changed. A run
 * that makes everything takes the place of the folder; one that makes some areas or formats adds to it.
 */
export async function makeRelease(
  prepared: PreparedRelease,
  { reports, formats, partial, writers }: Wanted,
  resources: Resources,
  { output }: Environment,
): Promise<ReleaseSummary> {
  const { id } = prepared.release;
  const foreign = await foreignFile(output, id, prepared.statistics.project, writers);
  if (foreign !== undefined)
    throw new WrongUse(
      `${output.shown(foreign)} was not made by mappa, and making ${id} would replace its folder. Move it away, or choose another folder with --output.`,
    );
  const folder = outputFolder(output, id);
  const everything = !partial && usualFormats(writers).every((format) => formats.includes(format));
  const adding = !everything && (await output.list(id)).length > 0;
  const before = adding ? readSummary(await output.readText(`${id}/release.json`)) : undefined;
  const made: MadeReport[] = [];
  try {
    for (const request of reports) {
      const written = report(prepared, request, resources.words);
      const files: Record<string, string[]> = {};
      for (const writer of writers.filter(({ name }) => formats.includes(name))) {
        const own = await writer.write(written, resources);
        for (const file of own) await folder.write(file);
        files[writer.name] = own.map(({ path }) => path);
      }
      const { id: document, title } = written.edition;
      made.push({ request, document, title, files });
    }
    const summary = summarise(prepared, { reports: made, partial }, before, resources.words);
    await folder.write({ path: `${id}/release.json`, content: `${JSON.stringify(summary, undefined, 2)}\n` });
    if (adding) await folder.replaceEach(before ? goneFrom(before, summary) : []);
    else await folder.replaceAll();
    return summary;
  } catch (error) {
    await folder.discard();
    throw error;
  }
}

/** Files of an earlier run that are listed no more: the reports of areas that are held back by now. */
function goneFrom(before: ReleaseSummary, now: ReleaseSummary): string[] {
  const listed = new Set(pathsIn(now));
  // Whatever the list says, only files of the release itself are touched.
  const own = (path: string) => path.startsWith(`${now.id}/`) && !path.slice(now.id.length + 1).includes("/");
  return pathsIn(before).filter((path) => own(path) && !listed.has(path));
}
