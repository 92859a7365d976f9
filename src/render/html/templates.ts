import Handlebars from "handlebars";
import type { Files } from "../../files/files.ts";
import { compileTemplate } from "./compile-template.ts";
import { pageStyles } from "./styles.ts";

/** Templates ready to run; made once a process. */
export interface HtmlTemplates {
  readonly report: (view: object) => string;
  readonly index: (view: object) => string;
}

const partials = [
  "head",
  "links",
  "contents-list",
  "signs",
  "marks",
  "heading",
  "paragraph",
  "list",
  "quotation",
  "warning",
  "table",
  "chart",
  "key-figures",
  "note-list",
  "definitions",
  "contacts",
  "picture",
] as const;

/**
 * Reads and compiles the page templates, the style sheets and the fonts. The root of `files` holds the folder
 * `html`. Throws, naming the file, where one is missing.
 */
export async function loadHtmlTemplates(files: Files): Promise<HtmlTemplates> {
  const compiler = Handlebars.create();
  const compile = (path: string) => compileTemplate(files, path, compiler);
  const register = async (name: string) => {
    compiler.registerPartial(name, await compile(`html/partials/${name}.hbs`));
  };
  const [report, index, ofReport, ofIndex] = await Promise.all([
    compile("html/report.hbs"),
    compile("html/index.hbs"),
    pageStyles(files, "report"),
    pageStyles(files, "index"),
    ...partials.map(register),
  ]);
  return {
    report: (view) => report({ ...view, styles: ofReport }),
    index: (view) => index({ ...view, styles: ofIndex }),
  };
}
