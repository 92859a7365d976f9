import type { Drawing } from "../../charts/drawing/drawing.ts";
import type { Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { page as paper } from "../design.ts";
import { chartsByTable, tablesById } from "../tables.ts";
import { type Context, inPlace } from "./blocks/context.ts";
import { section } from "./blocks/section.ts";
import { PdfFile } from "./file/file.ts";
import type { Image } from "./file/inner.ts";
import { number } from "./format/operands.ts";
import { bookmarksOf } from "./frame/bookmarks.ts";
import { contents as contentsPieces } from "./frame/contents.ts";
import { type LaidOutCover, layOutCover } from "./frame/cover.ts";
import { type Furniture, furniture } from "./frame/furniture.ts";
import { titlePieces } from "./frame/title.ts";
import { isNotice } from "./layout/is-notice.ts";
import { type Layout, paginate } from "./layout/paginate.ts";
import type { Piece } from "./layout/pieces.ts";
import { Canvas, type Painting } from "./page/canvas.ts";
import { writeBookmarks } from "./structure/outline.ts";
import { writeStructure } from "./structure/structure.ts";
import { Tag } from "./structure/tags.ts";

export interface PdfOptions {
  /** The date that the file says of itself. */
  readonly created: Date;
  /** The drawings of charts that may stand beside each other, asked for where they do. */
  readonly narrow?: () => ReadonlyMap<string, Drawing>;
  /** The language of what is printed around the report's own words. */
  readonly words: Words;
}

/**
 * A document as a PDF file that keeps to PDF/UA-1 and PDF/A-2a. The same document, drawings, date and words give
 * the same bytes.
 *
 * @param drawings the drawing of each chart, by the chart's id.
 * Whatever its words are, all of them are in the file: what is taller than a page goes on on the next, and what is
 * wider than its column is broken.
 *
 * @throws Error where a chart has no drawing or no table, the font lacks a character (naming the place), a
 *   reference leads nowhere, or a picture cannot be read. None of these can follow from what people send.
 */
export async function renderPdf(
  document: Edition,
  drawings: ReadonlyMap<string, Drawing>,
  { created, words, narrow }: PdfOptions,
): Promise<Uint8Array> {
  const file = fileOf(document, created);
  const images = await embedImages(file, document);
  const context: Context = {
    document,
    drawings,
    narrow,
    images,
    words,
    tables: tablesById(document),
    chartsOf: chartsByTable(document),
  };
  const root = new Tag("Document");
  const head = root.add("Sect");
  const frame = inPlace(document, "the running header", () => furniture(document, words));
  const { cover, label } = document;
  const front = cover && inPlace(document, "the cover", () => layOutCover(context, cover, label, head));
  const { layout, places, contents } = layOut(context, { root, head }, frame, front);
  const destination = (anchor: string) => destinationOf(file, places, anchor);
  const painting: Painting = { file, links: [], destination };
  const before = coverPages(document);
  const canvases = Array.from({ length: layout.pages + before }, (_, page) => new Canvas(page, painting));
  for (const _ of canvases) file.addPage();
  front?.paint(canvases[0]!);
  paintFlow(document, layout, canvases.slice(before), frame);
  for (const canvas of canvases) file.writePage(canvas.page, canvas.operators);
  const marks = canvases.map((canvas) => canvas.marks);
  writeStructure(file, root, marks, painting.links);
  writeBookmarks(file, bookmarksOf(document, words, contents), destination);
  for (const anchor of places.keys()) file.addDestination(anchor, destination(anchor));
  file.setPageLabels(cover && words.page.cover);
  return file.finish();
}

function fileOf({ title, publisher, label, language }: Edition, created: Date): PdfFile {
  const subject = label === undefined ? {} : { subject: label };
  return new PdfFile({ title, author: publisher, ...subject, created }, language);
}

/** Where an anchor is: the page from 0, and points from its top. */
interface Place {
  readonly page: number;
  readonly top: number;
}

/** Everything after the cover, on its pages. */
interface LaidOut {
  readonly layout: Layout;
  readonly places: ReadonlyMap<string, Place>;
  /** Whether the contents are among it. */
  readonly contents: boolean;
}

/** How many pages stand before those that the flow fills: the cover, where there is one. */
function coverPages({ cover }: Edition): number {
  return cover ? 1 : 0;
}

/** A report of no more pages than this is looked through without a list of what is in it. */
const shortReport = 6;

/**
 * Puts everything after the cover on pages: what a reader comes for first, then the contents, then the rest.
 *
 * @param front the cover, where there is one.
 */
function layOut(
  context: Context,
  { root, head }: { readonly root: Tag; readonly head: Tag },
  { bottom }: Furniture,
  front: LaidOutCover | undefined,
): LaidOut {
  const { document, words } = context;
  const places = new Map<string, Place>();
  const tags = document.sections.map(() => root.add("Sect"));
  const [first = [], ...others] = document.sections.map((each, index) =>
    section(context, tags[index]!, each),
  );
  const title = front?.overflow ?? inPlace(document, "the title", () => titlePieces(document, head));
  const rest = others.flat();
  const before = coverPages(document);
  const room = bottom - paper.top;
  // A notice stands on one page whole, where it can.
  const pieces = isNotice(document)
    ? onOnePage([...title, ...first, ...rest], room)
    : [...onOnePage([...title, ...first], room), ...rest];
  let layout = paginate(pieces, bottom);
  const short = layout.pages + before <= shortReport && document.sections.length > 0;
  const contents = document.contents && !short;
  if (contents) {
    const tag = root.addAfter(tags[0] ?? head, "Sect");
    const list = inPlace(document, "the contents", () =>
      contentsPieces(document, tag, words, (anchor) => places.get(anchor)!.page + 1),
    );
    layout = paginate([...onOnePage([...title, ...first], room), ...list, ...rest], bottom);
  }
  for (const { piece, page, top } of layout.placed) {
    for (const anchor of piece.anchors ?? []) places.set(anchor, { page: page + before, top });
  }
  return { layout, places, contents };
}

/** Pieces stand on a page whole, where a page has room for them with its white space tightened. */
function onOnePage(pieces: readonly Piece[], room: number): readonly Piece[] {
  const height = pieces.reduce(
    (sum, piece) => sum + piece.before * 0.7 + piece.height - (piece.shrink ?? 0),
    0,
  );
  if (height > room) return pieces;
  return pieces.map((piece, index) => ({ ...piece, keepWithNext: index < pieces.length - 1 }));
}

/** @param canvases of the pages after the cover. */
function paintFlow(document: Edition, layout: Layout, canvases: readonly Canvas[], frame: Furniture): void {
  for (const { piece, page, top, height, repeated } of layout.placed) {
    const canvas = canvases[page]!;
    inPlace(document, piece.place, () => {
      if (repeated) piece.repeat!.paint(canvas, top - piece.repeat!.height);
      piece.paint(canvas, top, height);
    });
  }
  const pages = canvases.length + coverPages(document);
  for (const canvas of canvases) frame.paint(canvas, canvas.page + 1, pages);
}

/** A little above the place itself, so that a viewer does not cut what stands there. */
function destinationOf(file: PdfFile, places: ReadonlyMap<string, Place>, anchor: string): string {
  const place = places.get(anchor)!;
  return `[${file.pageReference(place.page)} /XYZ null ${number(file.height - place.top + 8)} null]`;
}

async function embedImages(file: PdfFile, document: Edition): Promise<Map<string, Image>> {
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
