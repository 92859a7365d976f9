import type { Drawing } from "../charts/drawing.ts";
import { chartPng } from "../charts/png.ts";
import { standAlone } from "../charts/stand-alone.ts";
import { renderHtml } from "../render/html/render.ts";
import type { HtmlTemplates } from "../render/html/templates.ts";
import type { Chart, Document } from "../report/document.ts";
import type { FileFormat } from "./format-names.ts";
import type { PdfWriter } from "./pdf-writer.ts";

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
  pdf: PdfWriter | undefined,
  created: Date,
): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  // Begun first: it goes on in its own thread while this one does the rest.
  const pdfBytes = wanted.includes("pdf") ? pdf?.write(document, drawings, created) : undefined;
  // Should this thread fail first, the other's failure is of no more interest.
  pdfBytes?.catch(() => {});
  if (wanted.includes("html"))
    files.push({ path: `${document.id}.html`, content: renderHtml(document, drawings, templates) });
  if (wanted.includes("json"))
    files.push({ path: `${document.id}.json`, content: `${JSON.stringify(document, undefined, 2)}\n` });
  if (wanted.includes("png")) {
    for (const chart of chartsOf(document)) {
      const picture = standAlone(chart, document, drawings.get(chart.id)!);
      files.push({ path: `${document.id}-${chart.id}.png`, content: await chartPng(picture) });
    }
  }
  if (pdfBytes) files.push({ path: `${document.id}.pdf`, content: await pdfBytes });
  return files;
}

function chartsOf(document: Document): Chart[] {
  return document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === "chart"));
}
