import { type PreparedRelease, report } from "../pipeline.ts";
import { foreignFile } from "../publish/foreign-file.ts";
import { outputFolder } from "../publish/output-folder.ts";
import { type Made, summarise } from "../publish/summary.ts";
import { type ReleaseSummary, type ReportFiles, readSummary } from "../publish/summary-file.ts";
import type { Resources, Writer } from "../publish/writers/writer.ts";
import { usualFormats } from "../publish/writers.ts";
import { national } from "./places.ts";
import { type Surroundings, WrongUse } from "./surroundings.ts";

export interface Wanted {
  readonly places: readonly string[];
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
  { places, formats, partial, writers }: Wanted,
  resources: Resources,
  { output }: Surroundings,
): Promise<ReleaseSummary> {
  const { id } = prepared.release;
  const foreign = await foreignFile(output, id, prepared.statistics.project.areas, writers);
  if (foreign !== undefined)
    throw new WrongUse(
      `${output.shown(foreign)} was not made by mappa, and making ${id} would replace its folder. Move it away, or choose another folder with --output.`,
    );
  const folder = outputFolder(output, id);
  const everything = !partial && usualFormats(writers).every((format) => formats.includes(format));
  const adding = !everything && (await output.list(id)).length > 0;
  const before = adding ? readSummary(await output.readText(`${id}/release.json`)) : undefined;
  const made = new Map<string, ReportFiles>();
  try {
    for (const place of places) {
      const written = report(prepared, place);
      const files: Record<string, string[]> = {};
      for (const writer of writers.filter(({ name }) => formats.includes(name))) {
        const own = await writer.write(written, resources);
        for (const file of own) await folder.write(file);
        files[writer.name] = own.map(({ path }) => path);
      }
      made.set(place, files);
    }
    const summary = summarise(prepared, madeOf(made, partial), before, resources.words);
    await folder.write({ path: `${id}/release.json`, content: `${JSON.stringify(summary, undefined, 2)}\n` });
    if (adding) await folder.replaceEach();
    else await folder.replaceAll();
    return summary;
  } catch (error) {
    await folder.discard();
    throw error;
  }
}

function madeOf(files: ReadonlyMap<string, ReportFiles>, partial: boolean): Made {
  const own = files.get(national);
  return { areas: files, ...(own && { national: own }), partial };
}
