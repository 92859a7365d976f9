import type Handlebars from "handlebars";
import type { Files } from "../../files/files.ts";
import { readTemplate } from "./template-files.ts";
import { templateOptions } from "./template-options.ts";

/**
 * A template ready to run, from its file. The bundle has in place of this module one that holds all templates
 * compiled, because compiling them takes as long as writing a report.
 */
export async function compileTemplate(
  files: Files,
  path: string,
  compiler: typeof Handlebars,
): Promise<Handlebars.TemplateDelegate> {
  return compiler.compile(await readTemplate(files, path), templateOptions);
}
