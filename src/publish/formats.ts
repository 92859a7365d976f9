import type { Drawing } from "../charts/drawing/drawing.ts";
import { renderHtml } from "../render/html/render.ts";
import type { HtmlTemplates } from "../render/html/templates.ts";
import { renderPdf } from "../render/pdf/render.ts";
import { chartPng } from "../render/png/png.ts";
import { standAlone } from "../render/png/stand-alone.ts";
import type { Chart, Document } from "../report/document.ts";
import { english } from "../words/english/english.ts";
import type { FileFormat } from "./format-names.ts";

export interface MadeFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes one report in the formats asked for. `created` is the date that the PDF file says of itself. */
export async function makeFiles(
  document: Document,
  drawings: ReadonlyMap<string, Drawing>,
  wanted: readonly FileFormat[],
  templates: HtmlTemplates,
  created: Date,
): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  if (wanted.includes("html"))
    files.push({ path: `${document.id}.html`, content: renderHtml(document, drawings, templates) });
  if (wanted.includes("pdf"))
    files.push({ path: `${document.id}.pdf`, content: await renderPdf(document, drawings, { created }) });
  if (wanted.includes("json"))
    files.push({ path: `${document.id}.json`, content: `${JSON.stringify(document, undefined, 2)}\n` });
  if (wanted.includes("png")) {
    for (const chart of chartsOf(document)) {
      const picture = standAlone(chart, document, drawings.get(chart.id)!, english);
      files.push({ path: `${document.id}-${chart.id}.png`, content: await chartPng(picture) });
    }
  }
  return files;
}

function chartsOf(document: Document): Chart[] {
  return document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === "chart"));
}
