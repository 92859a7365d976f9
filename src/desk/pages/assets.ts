import type { Files } from "../../files/files.ts";
import { colourVariables, fonts } from "../../render/html/styles.ts";
import { fontFamily } from "../../render/html/svg.ts";
import { readTemplate } from "../../render/html/template-files.ts";
import { type AssetFile, assetFile } from "../http/asset.ts";

/** The style sheets of the reports that the desk looks like, and its own; those of its pages come after: `desk/return.css`. */
const sheets = ["page", "tables", "desk"];

/**
 * Everything that pages of the desk are made with, by its name below `/assets/`. It is read once, so that a program
 * that is running is not disturbed where another is built.
 *
 * @param scripts the modules of the browser's side; none where they were not built
 */
export async function loadAssets(
  templates: Files,
  scripts: Files | undefined,
): Promise<ReadonlyMap<string, AssetFile>> {
  const assets = new Map<string, AssetFile>();
  const ofPages = (await templates.list("html/desk")).filter(({ name }) => name.endsWith(".css"));
  const names = [...sheets.map((name) => `${name}.css`), ...ofPages.map(({ name }) => `desk/${name}`)];
  const rules = await Promise.all(names.map((name) => readTemplate(templates, `html/${name}`)));
  const styles = [...fonts.map(fontFace), colourVariables(), ...rules].join("\n");
  assets.set("desk.css", assetFile("text/css; charset=utf-8", styles));
  for (const { file } of fonts) {
    const bytes = await templates.readBytes(`html/fonts/${file}.woff2`);
    if (!bytes) throw new Error(`${templates.shown(`html/fonts/${file}.woff2`)} is missing`);
    assets.set(`${file}.woff2`, assetFile("font/woff2", bytes));
  }
  for (const { name } of (await scripts?.list("")) ?? []) {
    const text = name.endsWith(".js") ? await scripts?.readText(name) : undefined;
    if (text !== undefined) assets.set(name, assetFile("text/javascript; charset=utf-8", text));
  }
  return assets;
}

function fontFace({ file, weight, style }: (typeof fonts)[number]): string {
  return `@font-face{font-family:"${fontFamily}";font-weight:${weight};font-style:${style};font-display:swap;src:url("/assets/${file}.woff2") format("woff2")}`;
}
