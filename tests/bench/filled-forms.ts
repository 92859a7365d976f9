import { join } from "node:path";
import { diskFiles } from "../../src/files/disk.ts";
import { prepare } from "../../src/pipeline.ts";
import { filledAs } from "../../src/questions/filled.ts";
import { loadProject } from "../../src/releases/load.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { formWriters } from "../../src/returns/form/writers.ts";
import { english } from "../../src/words/english/english.ts";

/** Replaces the returns of a release in a folder of data by forms in a format that are filled with the same. */
export async function writeFilledForms(root: string, data: string, release: string, format: string) {
  const files = diskFiles(data);
  const project = await loadProject(files, diskFiles(join(root, "templates")), { releases: [release] });
  const { received, release: own } = prepare(project, project.releases[0]!);
  const writer = formWriters.find(({ name }) => name === format)!;
  await files.remove(`releases/${release}/returns`);
  for (const each of received) {
    const area = project.areas.find(({ slug }) => slug === each.area);
    if (!area) continue;
    const form = returnForm(own.framework, area, own.details.year);
    const filled = filledAs([each], []);
    const created = new Date(0);
    const content = await writer.write({ framework: own.framework, form, words: english, created, filled });
    await files.write(`releases/${release}/returns/${area.slug}${writer.ending}`, content);
  }
}
