import { type PreparedRelease, report } from "../pipeline.ts";
import { type FileFormat, usualFormats } from "../publish/format-names.ts";
import { makeFiles } from "../publish/formats.ts";
import { outputFolder } from "../publish/output-folder.ts";
import { strangerIn } from "../publish/own-folder.ts";
import { type ReleaseSummary, readSummary, summarise } from "../publish/summary.ts";
import type { HtmlTemplates } from "../render/html/render.ts";
import { type Environment, WrongUse } from "./environment.ts";
import { national } from "./reports-to-make.ts";

export interface Wanted {
  /** The slugs of areas, and `national`. */
  readonly reports: readonly string[];
  readonly formats: readonly FileFormat[];
  /** Only some areas: the others of the release stay as they are. */
  readonly partial: boolean;
}

/**
 * Makes the reports of one release out of sight, then puts them in place; on any failure nothing has changed. A run
 * that makes everything takes the place of the folder; one that makes some areas or formats adds to it.
 */
export async function makeRelease(
  prepared: PreparedRelease,
  { reports, formats, partial }: Wanted,
  templates: HtmlTemplates,
  { output, now }: Environment,
): Promise<ReleaseSummary> {
  const { id } = prepared.release;
  const stranger = await strangerIn(output, id, prepared.statistics.project.areas);
  if (stranger !== undefined)
    throw new WrongUse(
      `${output.shown(stranger)} was not made by mappa, and making ${id} would replace its folder. Move it away, or choose another folder with --output.`,
    );
  const folder = outputFolder(output, id);
  const everything = !partial && usualFormats.every((format) => formats.includes(format));
  const adding = !everything && (await output.list(id)).length > 0;
  const before = adding ? readSummary(await output.readText(`${id}/release.json`)) : undefined;
  const made = { areas: reports, national: reports.includes(national), formats, partial };
  const summary = summarise(prepared, made, before);
  const created = now();
  try {
    for (const place of reports) {
      const { document, drawings } = report(prepared, place);
      const files = await makeFiles(document, drawings, formats, templates, created);
      for (const file of files) await folder.write(file);
    }
    await folder.write({ path: `${id}/release.json`, content: `${JSON.stringify(summary, undefined, 2)}\n` });
    if (adding) await folder.replaceEach();
    else await folder.replaceAll();
  } catch (error) {
    await folder.discard();
    throw error;
  }
  return summary;
}
