import { type PreparedRelease, report } from "../pipeline.ts";
import { type FileFormat, usualFormats } from "../publish/format-names.ts";
import { makeFiles } from "../publish/formats.ts";
import { outputFolder } from "../publish/output-folder.ts";
import { strangerIn } from "../publish/own-folder.ts";
import type { PdfWriter } from "../publish/pdf-writer.ts";
import { type ReleaseSummary, readSummary, summarise } from "../publish/summary.ts";
import type { HtmlTemplates } from "../render/html/render.ts";
import { national } from "./places.ts";
import { type Surroundings, WrongUse } from "./surroundings.ts";

export interface Wanted {
  readonly places: readonly string[];
  readonly formats: readonly FileFormat[];
  /** Only some areas: the others of the release stay as they are. */
  readonly partial: boolean;
}

/** How many reports are under way at once: enough to keep the PDF writer busy, few enough to hold in memory. */
const atOnce = 3;

/**
 * Makes the reports of one release out of sight, then puts them in place; on any failure nothing has changed. A run
 * that makes everything takes the place of the folder; one that makes some areas or formats adds to it.
 */
export async function makeRelease(
  prepared: PreparedRelease,
  { places, formats, partial }: Wanted,
  templates: HtmlTemplates,
  pdf: PdfWriter | undefined,
  { output, now }: Surroundings,
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
  const made = { areas: places, national: places.includes(national), formats, partial };
  const summary = summarise(prepared, made, before);
  const created = now();
  const make = async (place: string) => {
    const { document, drawings } = report(prepared, place);
    const files = await makeFiles(document, drawings, formats, templates, pdf, created);
    for (const file of files) await folder.write(file);
  };
  try {
    await eachAtOnce(places, atOnce, make);
    await folder.write({ path: `${id}/release.json`, content: `${JSON.stringify(summary, undefined, 2)}\n` });
    if (adding) await folder.replaceEach();
    else await folder.replaceAll();
  } catch (error) {
    await folder.discard();
    throw error;
  }
  return summary;
}

/** Does the work of every item, so many at a time. The first failure is thrown when all that had begun has ended. */
async function eachAtOnce<Item>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined && failures.length === 0; item = left.shift()) {
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
  if (failures.length > 0) throw failures[0];
}
