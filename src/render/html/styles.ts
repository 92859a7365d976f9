import type { Files } from "../../files/files.ts";
import { colours } from "../design.ts";
import { type Html, html } from "./inline.ts";
import { fontFamily } from "./svg.ts";
import { readTemplate } from "./template-files.ts";

/** The cuts of the typeface, by the names of their files. */
export const fonts = [
  { file: "regular", weight: 400, style: "normal" },
  { file: "italic", weight: 400, style: "italic" },
  { file: "bold", weight: 600, style: "normal" },
] as const;

/** The style sheets of each kind of page, in order. */
const sheets = {
  report: ["page", "cover", "contents", "blocks", "tables", "print", "print-report"],
  release: ["page", "cover", "contents", "blocks", "tables", "release", "print", "print-report"],
  index: ["page", "cover", "tables", "releases", "print"],
  status: ["page", "cover", "tables", "status", "print"],
} as const;

/** All styles of a kind of page: the fonts as part of it, the colours of the design, and its style sheets. */
export async function pageStyles(files: Files, kind: keyof typeof sheets): Promise<Html> {
  // Only people's texts, which are in reports, set anything in italics.
  const used = fonts.filter(({ style }) => kind === "report" || kind === "release" || style === "normal");
  const faces = await Promise.all(used.map((font) => fontFace(files, font)));
  const rules = await Promise.all(sheets[kind].map((name) => readTemplate(files, `html/${name}.css`)));
  return html([...faces, colourVariables(), ...rules.map(compact)].join("\n"));
}

async function fontFace(files: Files, { file, weight, style }: (typeof fonts)[number]): Promise<string> {
  const path = `html/fonts/${file}.woff2`;
  const bytes = await files.readBytes(path);
  if (!bytes) throw new Error(`${files.shown(path)} is missing`);
  const source = `url(data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}) format("woff2")`;
  return `@font-face{font-family:"${fontFamily}";font-weight:${weight};font-style:${style};src:${source}}`;
}

/** `primaryLight` becomes `--primary-light`. */
export function colourVariables(): string {
  const all = Object.entries({ ...colours, focus: "#FFDD00" });
  const named = all.map(
    ([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
  );
  return `:root{${named.join(";")}}`;
}

/** Without comments and indentation; the rules stay readable in the page. */
function compact(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s+|\s+$|\n\s*(?=\n)/gm, "");
}
