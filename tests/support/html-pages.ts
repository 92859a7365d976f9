import { fileURLToPath } from "node:url";
import { drawCharts } from "../../src/charts/draw.ts";
import { diskFiles } from "../../src/files/disk.ts";
import { type IndexPage, renderIndex } from "../../src/render/html/index-page.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import { loadHtmlTemplates } from "../../src/render/html/templates.ts";
import type { Edition } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { sampleDocument } from "./sample-document.ts";

/** The project's own templates. */
export const templateFiles = diskFiles(fileURLToPath(new URL("../../templates", import.meta.url)));
export const htmlTemplates = await loadHtmlTemplates(templateFiles);

/** A document without maps as a page. */
export function samplePage(document: Edition = sampleDocument()): string {
  return renderHtml(document, drawCharts(document, undefined, english), htmlTemplates, english);
}

export const sampleIndex: IndexPage = {
  generated: "Made from the returns of two releases; invented for a test.",
  releases: [
    {
      id: "2031-32",
      title: "Annual reports 2031/32",
      label: "Illustrative figures, invented. Not an official publication.",
      national: {
        page: "2031-32/national.html",
        others: [{ format: "pdf", path: "2031-32/national.pdf" }],
      },
      others: [
        {
          title: "North West: annual report 2031/32",
          page: "2031-32/north-west.html",
          others: [{ format: "pdf", path: "2031-32/north-west.pdf" }],
        },
      ],
      areas: [
        ...Array.from({ length: 40 }, (_, index) => ({
          name: `Area ${index + 1}`,
          page: `2031-32/area/area-${index + 1}.html`,
          others: [{ format: "pdf", path: `2031-32/area/area-${index + 1}.pdf` }],
        })),
        { name: "Avon and Somerset", page: "2031-32/area/avon-and-somerset.html" },
        { name: "Dyfed-Powys", reason: "its return has two errors" },
        { name: "Essex", reason: "the area has not sent a return" },
        { name: "Gwent", reason: "its return has two errors" },
      ],
      findings: { errors: 2, queries: 1, notes: 0 },
    },
    {
      id: "2030-31",
      title: "Annual reports 2030/31",
      others: [],
      areas: [],
      findings: { errors: 0, queries: 0, notes: 12 },
    },
  ],
};

export const sampleIndexPage = (): string => renderIndex(sampleIndex, htmlTemplates, english);
