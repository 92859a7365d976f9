import { PDFiumLibrary } from "@hyzyla/pdfium";
import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { notesOf, orientationOf } from "../../src/narrative/orientation.ts";
import { readPicture } from "../../src/narrative/picture.ts";
import { renderPdf } from "../../src/render/pdf/render.ts";
import type { Block } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { samplePage } from "../support/html-pages.ts";
import { handMadeDrawings } from "../support/pdf-drawings.ts";
import { created, withBlocks } from "../support/pdf-files.ts";
import { sampleDocument } from "../support/sample-document.ts";

/** Red at the upper left, green beside it, blue below, and grey: 80 by 40 as it is stored. */
function stored(): Buffer {
  const canvas = createCanvas(80, 40);
  const context = canvas.getContext("2d");
  for (const [colour, x, y] of [
    ["#f00", 0, 0],
    ["#0c0", 40, 0],
    ["#00f", 0, 20],
    ["#888", 40, 20],
  ] as const) {
    context.fillStyle = colour;
    context.fillRect(x, y, 40, 20);
  }
  return canvas.toBuffer("image/jpeg", 95);
}

/** The same with notes of a camera: how it was held, and where. */
function noted(orientation: number, little: boolean): Buffer {
  const notes = little
    ? Buffer.from(
        "II\x2a\0\x08\0\0\0\x02\0\x25\x88\x04\0\x01\0\0\0\0\0\0\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0GPS 52.05N",
        "latin1",
      )
    : notesOf(orientation);
  if (little) notes.writeUInt16LE(orientation, 30);
  const data = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), notes]);
  const head = Buffer.from([0xff, 0xe1, 0, data.length + 2]);
  const jpeg = stored();
  return Buffer.concat([
    jpeg.subarray(0, 2),
    head,
    data,
    jpeg.subarray(2),
    Buffer.from("after the end \xff\xd9", "latin1"),
  ]);
}

/** The colours at upper left, upper right, lower left and lower right as a person sees them, by EXIF. */
const seen: readonly (readonly [number, string])[] = [
  [1, "red green blue grey"],
  [2, "green red grey blue"],
  [3, "grey blue green red"],
  [4, "blue grey red green"],
  [5, "red blue green grey"],
  [6, "blue red grey green"],
  [7, "grey green blue red"],
  [8, "green grey red blue"],
];

function nameOf([red = 0, green = 0, blue = 0]: readonly number[]): string {
  const most = Math.max(red, green, blue);
  if (most - Math.min(red, green, blue) < 40) return most > 220 ? "white" : "grey";
  return most === red ? "red" : most === green ? "green" : "blue";
}

test.each(seen)(
  "a picture of a camera held as %i is upright in every output: %s",
  async (orientation, colours) => {
    for (const little of [false, true]) {
      const picture = readPicture(noted(orientation, little));
      if ("broken" in picture) throw new Error(picture.broken.what);
      const turned = orientation > 4;
      expect([picture.width, picture.height]).toEqual(turned ? [40, 80] : [80, 40]);
      const bytes = Buffer.from(picture.data, "base64");
      expect(bytes.toString("latin1")).not.toMatch(/GPS|after the end/);
      const block: Block = { type: "picture", alternative: "Four colours", ...picture };
      const document = { ...withBlocks(sampleDocument(), [block]) };
      expect(samplePage(document)).toMatch(turned ? /width="40" height="80"/ : /width="80" height="40"/);
      if (little) continue;
      const pdf = await renderPdf(document, handMadeDrawings(document), { created, words: english });
      expect((await cornersIn(pdf)).join(" ")).toBe(colours);
    }
  },
);

/** The colours at the corners of the only coloured thing of a file. */
async function cornersIn(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: 2, render: "bitmap" });
    const at = (x: number, y: number) => [0, 1, 2].map((part) => data[(y * width + x) * 4 + part]!);
    const pure = (colour: readonly number[]) => Math.max(...colour) > 180 && Math.min(...colour) < 40;
    const [xs, ys]: [number[], number[]] = [[], []];
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        if (pure(at(x, y)) && at(x, y).filter((part) => part < 60).length === 2) {
          xs.push(x);
          ys.push(y);
        }
    if (xs.length < 2000) continue;
    const edges = (all: readonly number[]) =>
      [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))] as const;
    const [[left, right], [top, bottom]] = [edges(xs), edges(ys)];
    document.destroy();
    library.destroy();
    return [top + 8, bottom - 8].flatMap((y) => [left + 8, right - 8].map((x) => nameOf(at(x, y))));
  }
  throw new Error("no page has the picture");
}

test("notes of cameras that say nothing or are broken are as none", () => {
  expect(orientationOf(Buffer.from("nothing"))).toBeUndefined();
  expect(orientationOf(notesOf(9))).toBeUndefined();
  expect(orientationOf(notesOf(6).subarray(0, 15))).toBeUndefined();
  expect(orientationOf(notesOf(6))).toBe(6);
});
