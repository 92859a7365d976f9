import Handlebars from "handlebars";
import type { Files } from "../../files/files.ts";
import { html } from "./inline.ts";
import { fontFamily } from "./svg.ts";

/** Templates ready to run; made once a process. */
export interface HtmlTemplates {
  readonly report: (view: object) => string;
  readonly index: (view: object) => string;
}

const partials = [
  "head",
  "motif",
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

const fonts = [
  { file: "regular", weight: 400, style: "normal" },
  { file: "italic", weight: 400, style: "italic" },
  { file: "bold", weight: 600, style: "normal" },
] as const;

/**
 * Reads and compiles the page templates, the style sheet and the fonts. The root of `files` holds the folder
 * `html`. Throws, naming the file, where one is missing.
 */
export async function loadHtmlTemplates(files: Files): Promise<HtmlTemplates> {
  const compiler = Handlebars.create();
  const options = { strict: true, preventIndent: true, knownHelpersOnly: true };
  const [report, index, styles, ...rest] = await Promise.all([
    readText(files, "html/report.hbs"),
    readText(files, "html/index.hbs"),
    styleSheet(files),
    ...partials.map((name) => readText(files, `html/partials/${name}.hbs`)),
  ]);
  const compile = (source: string) => compiler.compile(source, options);
  compiler.registerPartial(Object.fromEntries(partials.map((name, place) => [name, compile(rest[place]!)])));
  const page = (source: string) => {
    const template = compile(source);
    return (view: object) => template({ ...view, styles });
  };
  return { report: page(report), index: page(index) };
}

async function styleSheet(files: Files) {
  const faces = await Promise.all(
    fonts.map(async ({ file, weight, style }) => {
      const path = `html/fonts/${file}.woff2`;
      const bytes = await files.readBytes(path);
      if (!bytes) throw new Error(`${files.shown(path)} is missing`);
      const source = `url(data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}) format("woff2")`;
      return `@font-face{font-family:"${fontFamily}";font-weight:${weight};font-style:${style};src:${source}}`;
    }),
  );
  const rules = await Promise.all(
    ["page", "blocks", "print"].map((name) => readText(files, `html/${name}.css`)),
  );
  return html([...faces, ...rules.map(compact)].join("\n"));
}

/** Without comments and indentation; the rules stay readable in the page. */
function compact(css: string): string {
  return css.replace(/\/\*[^]*?\*\//g, "").replace(/^\s+|\s+$|\n\s*(?=\n)/gm, "");
}

async function readText(files: Files, path: string): Promise<string> {
  const text = await files.readText(path);
  if (text === undefined) throw new Error(`${files.shown(path)} is missing`);
  return text;
}
