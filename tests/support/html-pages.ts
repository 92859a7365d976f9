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

/** 40 areas with reports of two years, and some without; one of a live release, one of an invented. */
export const sampleIndex: IndexPage = {
  generated: "Made from the returns of two releases; invented for a test.",
  releases: [
    {
      id: "2031-32",
      year: "2031/32",
      kind: "Illustrative",
      label: "Illustrative figures, invented. Not an official publication.",
      national: {
        page: "2031-32/national.html",
        others: [{ format: "pdf", path: "2031-32/national.pdf" }],
      },
      groups: [{ name: "North West", page: "2031-32/north-west.html" }],
      others: [{ title: "Kent: leaflet 2031/32", page: "2031-32/kent_leaflet.html" }],
      areas: [
        ...Array.from({ length: 40 }, (_, index) => ({
          name: `Area ${index + 1}`,
          page: `2031-32/area-${index + 1}.html`,
          others: [{ format: "pdf", path: `2031-32/area-${index + 1}.pdf` }],
        })),
        {
          name: "Avon and Somerset",
          others: [{ format: "pdf", path: "2031-32/avon-and-somerset.pdf" }],
        },
        { name: "Dyfed-Powys", reason: "its return has two errors" },
        { name: "Essex", reason: "the area has not sent a return" },
        { name: "Gwent", reason: "its return has two errors" },
      ],
    },
    {
      id: "2030-31",
      year: "2030/31",
      groups: [],
      others: [],
      areas: [{ name: "Essex", page: "2030-31/essex.html" }],
    },
  ],
};

export const sampleIndexPage = (): string => renderIndex(sampleIndex, htmlTemplates, english);
