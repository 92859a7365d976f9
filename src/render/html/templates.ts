import Handlebars from "handlebars";
import type { Files } from "../../files/files.ts";
import { compileTemplate } from "./compile-template.ts";
import { pageStyles } from "./styles.ts";

/** Templates ready to run; made once a process. */
export interface HtmlTemplates {
  readonly report: (view: object) => string;
  /** The parts of a report by themselves. */
  readonly parts: Readonly<Record<"header" | "contents" | "section" | "footer", (view: object) => string>>;
  readonly index: (view: object) => string;
  readonly release: (view: object) => string;
  readonly statements: (view: object) => string;
}

const partials = [
  "report-header",
  "report-section",
  "report-footer",
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
  "page-contents",
  "release-correction",
  "release-first",
  "release-key-figures",
  "release-areas",
  "release-area-list",
  "release-area",
  "release-files",
  "release-about",
  "release-revisions",
  "release-statements",
  "release-access",
  "release-contacts",
  "release-licence",
  "release-versions",
] as const;

/**
 * Reads and compiles the page templates, the style sheets and the fonts. The root of `files` holds the folder
 * `html`. Throws, naming the file, where one is missing.
 */
export async function loadHtmlTemplates(files: Files): Promise<HtmlTemplates> {
  const compiler = Handlebars.create();
  const compile = (path: string) => compileTemplate(files, path, compiler);
  const register = async (name: (typeof partials)[number]) => {
    const partial = await compile(`html/partials/${name}.hbs`);
    compiler.registerPartial(name, partial);
    return [name, partial] as const;
  };
  const [report, index, release, statements, ofReport, ofIndex, ofRelease, ...registered] = await Promise.all(
    [
      compile("html/report.hbs"),
      compile("html/index.hbs"),
      compile("html/release.hbs"),
      compile("html/statements.hbs"),
      pageStyles(files, "report"),
      pageStyles(files, "index"),
      pageStyles(files, "release"),
      ...partials.map(register),
    ],
  );
  const partial = new Map(registered);
  return {
    report: (view) => report({ ...view, styles: ofReport }),
    parts: {
      header: partial.get("report-header")!,
      contents: partial.get("page-contents")!,
      section: partial.get("report-section")!,
      footer: partial.get("report-footer")!,
    },
    index: (view) => index({ ...view, styles: ofIndex }),
    release: (view) => release({ ...view, styles: ofRelease }),
    statements: (view) => statements({ ...view, styles: ofRelease }),
  };
}
