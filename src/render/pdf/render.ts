import type { Drawing } from "../../charts/drawing/drawing.ts";
import type { Document } from "../../report/document.ts";
import { page as paper } from "../design.ts";
import { Canvas, type Painting } from "./canvas.ts";
import { contents } from "./contents.ts";
import { type Context, inPlace } from "./context.ts";
import { paintCover } from "./cover.ts";
import { furniture } from "./furniture.ts";
import { bookmark, type Place, pageLabels } from "./navigation.ts";
import { paginate } from "./paginate.ts";
import { PdfFile } from "./pdfkit/file.ts";
import type { Image } from "./pdfkit/inner.ts";
import { section } from "./sections.ts";
import { writeStructure } from "./structure.ts";
import { Tag } from "./tags.ts";

/**
 * A document as a PDF file that keeps to PDF/UA-1 and PDF/A-2a. The same document, drawings and date give the
 * same bytes.
 *
 * @param drawings the drawing of each chart, by the chart's id.
 * @param options `created` is the date of the file, which it says of itself.
 * @throws Error where a chart has no drawing, the font lacks a character (naming the place), a reference leads
 *   nowhere, or a picture cannot be read.
 */
export async function renderPdf(
  document: Document,
  drawings: ReadonlyMap<string, Drawing>,
  options: { readonly created: Date },
): Promise<Uint8Array> {
  const { title, publisher, label, language } = document;
  const file = new PdfFile(
    {
      title,
      author: publisher,
      ...(label === undefined ? {} : { subject: label }),
      created: options.created,
    },
    language,
  );
  const context: Context = {
    document,
    drawings,
    images: await embedImages(file, document),
    anchors: anchorsOf(document),
  };
  const root = new Tag("Document");
  const places = new Map<string, Place>();
  const frame = inPlace(document, "the running header", () => furniture(document));
  const coverTag = root.add("Sect");
  // The cover is the first page, so the flow begins on the second.
  const pageOf = (anchor: string) => places.get(anchor)!.page + 1;
  const contentsTag = root.add("Sect");
  // The sections come first, so that what is wrong in a heading is said of the heading.
  const body = document.sections.flatMap((each) => section(context, root, each));
  const front = inPlace(document, "the contents", () =>
    contents(document, contentsTag, pageOf, frame.bottom - paper.top),
  );
  const flow = [...front, ...body];
  const layout = paginate(flow, frame.bottom);
  for (const { piece, page, top } of layout.placed) {
    for (const anchor of piece.anchors ?? []) places.set(anchor, { page: page + 1, top });
  }
  const pages = layout.pages + 1;
  for (let page = 0; page < pages; page++) file.addPage();
  const painting: Painting = { file, links: [], destination: (anchor) => destination(file, places, anchor) };
  const canvases = Array.from({ length: pages }, (_, page) => new Canvas(page, painting));
  inPlace(document, "the cover", () => paintCover(canvases[0]!, document, coverTag));
  for (const { piece, page, top, repeated } of layout.placed) {
    const canvas = canvases[page + 1]!;
    inPlace(document, piece.place, () => {
      if (repeated) piece.repeat!.paint(canvas, top - piece.repeat!.height);
      piece.paint(canvas, top);
    });
  }
  for (const canvas of canvases.slice(1)) frame.paint(canvas, canvas.page + 1, pages);
  for (const canvas of canvases) file.writePage(canvas.page, canvas.operators);
  const marks = canvases.map((canvas) => canvas.marks);
  writeStructure(file, root, marks, painting.links);
  bookmark(file, document, (anchor) => destination(file, places, anchor));
  for (const anchor of places.keys()) file.addDestination(anchor, destination(file, places, anchor));
  pageLabels(file);
  return file.finish();
}

function destination(file: PdfFile, places: ReadonlyMap<string, Place>, anchor: string): unknown {
  const place = places.get(anchor)!;
  return [file.pageReference(place.page), "XYZ", null, file.height - place.top + 8, null];
}

async function embedImages(file: PdfFile, document: Document): Promise<Map<string, Image>> {
  const images = new Map<string, Image>();
  for (const { id, blocks } of document.sections) {
    for (const block of blocks) {
      if (block.type !== "picture" || images.has(block.data)) continue;
      try {
        images.set(block.data, await file.embedImage(Buffer.from(block.data, "base64")));
      } catch (error) {
        throw new Error(`${document.id}, a picture of the section ${id}: it cannot be read`, {
          cause: error,
        });
      }
    }
  }
  return images;
}

function anchorsOf(document: Document): Set<string> {
  return new Set(
    document.sections.flatMap((each) => [
      each.id,
      ...each.blocks.flatMap((block) => ("id" in block ? [block.id] : [])),
    ]),
  );
}
