import { deflateSync } from "node:zlib";
import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { notesOf } from "../../src/narrative/orientation.ts";
import { readPicture } from "../../src/narrative/picture.ts";
import { mostPixels } from "../../src/narrative/picture-size.ts";
import { renderPdf } from "../../src/render/pdf/render.ts";
import type { Block } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { handMadeDrawings } from "../support/pdf-drawings.ts";
import { created, withBlocks } from "../support/pdf-files.ts";
import { sampleDocument } from "../support/sample-document.ts";

function chunk(type: string, data: Uint8Array = new Uint8Array(0)): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

/** A PNG made by hand: by what its header says and what its pixels are. */
function pngOf(size: readonly [number, number], last: readonly number[], ...rest: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size[0], 0);
  header.writeUInt32BE(size[1], 4);
  header.set(last, 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    ...rest,
    chunk("IEND"),
  ]);
}
const pixels = (bytes: readonly number[]) => chunk("IDAT", deflateSync(Uint8Array.from(bytes)));
const line = (bytes: number) => [0, ...Array<number>(bytes).fill(128)];
const lines = (count: number, bytes: number) => Array.from({ length: count }, () => line(bytes)).flat();
const grey = [8, 0, 0, 0, 0];
const palette = chunk("PLTE", Uint8Array.from([0, 0, 0, 255, 255, 255]));

const canvas = createCanvas(40, 30);
canvas.getContext("2d").fillRect(3, 3, 20, 20);
const jpeg = canvas.toBuffer("image/jpeg");
const png = canvas.toBuffer("image/png");
const frameAt = jpeg.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc2].includes(jpeg[at + 1]!));
const tablesAt = jpeg.findIndex((byte, at) => byte === 0xff && jpeg[at + 1] === 0xc4);
/** A JPEG without its parts of one kind. */
function without(bytes: Buffer, marker: number): Buffer {
  const at = bytes.findIndex((byte, place) => byte === 0xff && bytes[place + 1] === marker);
  if (at < 0) return bytes;
  return without(
    Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 2 + bytes.readUInt16BE(at + 2))]),
    marker,
  );
}
const changed = (bytes: Buffer, at: number, ...by: number[]) => {
  const copy = Buffer.from(bytes);
  copy.set(by, at);
  return copy;
};

const sample = sampleDocument();
async function printed(picture: Extract<ReturnType<typeof readPicture>, { data: string }>): Promise<void> {
  const block: Block = { type: "picture", alternative: "x", ...picture };
  const document = withBlocks(sample, [block]);
  await renderPdf(document, handMadeDrawings(document), { created, words: english });
}

describe("a picture", () => {
  test.each<[string, Buffer, number]>([
    ["a PNG", png, 40],
    ["a JPEG", jpeg, 40],
    ["grey", pngOf([3, 2], grey, pixels(lines(2, 3))), 3],
    [
      "grey with one shade transparent",
      pngOf([1, 1], grey, chunk("tRNS", Buffer.alloc(2)), pixels([0, 1])),
      1,
    ],
    ["of a palette of two bits", pngOf([5, 1], [2, 3, 0, 0, 0], palette, pixels([0, 0, 0])), 5],
    [
      "of a palette with transparency",
      pngOf([2, 1], [8, 3, 0, 0, 0], palette, chunk("tRNS", Buffer.alloc(2)), pixels([0, 0, 1])),
      2,
    ],
    ["with transparency", pngOf([1, 1], [8, 6, 0, 0, 0], pixels([0, 1, 2, 3, 4])), 1],
    ["a tiny interlaced PNG", pngOf([1, 1], [8, 0, 0, 0, 1], pixels(line(1))), 1],
    [
      "a PNG with words without end",
      pngOf([3, 1], grey, chunk("tEXt", Buffer.alloc(300_000, 65)), pixels(line(3))),
      3,
    ],
    ["a PNG whose camera was not turned", pngOf([3, 1], grey, chunk("eXIf", notesOf(1)), pixels(line(3))), 3],
    [
      "interlaced",
      pngOf([5, 5], [8, 0, 0, 0, 1], pixels([1, 1, 2, 1, 1, 3, 2, 2, 2, 5, 5].flatMap((wide) => line(wide)))),
      5,
    ],
  ])("is taken and can be printed: %s", async (_, bytes, width) => {
    const picture = readPicture(bytes);
    if ("broken" in picture) throw new Error(picture.broken.what);
    expect(picture.width).toBe(width);
    await printed(picture);
  });

  test.each<[string, Buffer]>([
    ["empty", Buffer.alloc(0)],
    ["of another kind", Buffer.from("GIF89a and more")],
    ["a PNG that ends with its header", png.subarray(0, 33)],
    ["a PNG cut short", png.subarray(0, png.length - 20)],
    ["a PNG without an end", png.subarray(0, png.length - 12)],
    ["a PNG without pixels", pngOf([3, 2], grey)],
    ["a PNG with too few lines", pngOf([3, 2], grey, pixels(line(3)))],
    ["a PNG with more pixels than it says", pngOf([3, 2], grey, pixels(lines(3, 3)))],
    ["a PNG with an unknown filter", pngOf([3, 1], grey, pixels([9, 1, 2, 3]))],
    ["a PNG whose pixels are not packed", pngOf([3, 1], grey, chunk("IDAT", Buffer.from([0, 1, 2, 3])))],
    ["a PNG of no width", pngOf([0, 1], grey, pixels([0]))],
    ["a PNG with more pixels than are taken", pngOf([mostPixels, 2], grey, pixels([0]))],
    ["a PNG with an unknown type of colour", pngOf([1, 1], [8, 5, 0, 0, 0], pixels(line(1)))],
    ["a PNG without its palette", pngOf([1, 1], [8, 3, 0, 0, 0], pixels(line(1)))],
    ["a PNG whose chunk is longer than the file", changed(png, 33, 0xff, 0xff, 0xff, 0xf0)],
    ["an animated PNG", pngOf([3, 1], grey, chunk("acTL", Buffer.alloc(8)), pixels(line(3)))],
    ["a PNG whose camera was turned", pngOf([3, 1], grey, chunk("eXIf", notesOf(6)), pixels(line(3)))],
    ["a PNG of 16 bits that would take too much to show", pngOf([5000, 4000], [16, 6, 0, 0, 0], pixels([0]))],
    ["a JPEG that is only a mark", Buffer.from([0xff, 0xd8])],
    ["a JPEG of no height", changed(jpeg, frameAt + 5, 0, 0)],
    ["a JPEG in printing colours", changed(jpeg, frameAt + 9, 4)],
    ["a JPEG of a kind that is not shown", changed(jpeg, frameAt + 1, 0xc3)],
    ["a JPEG with more codes of a length than there are", changed(jpeg, tablesAt + 5, 3)],
    ["a JPEG with more symbols than its tables hold", changed(jpeg, tablesAt + 20, 200)],
    ["a JPEG with two codes for one symbol", changed(jpeg, tablesAt + 21, jpeg[tablesAt + 22]!)],
    ["a JPEG without its tables", without(jpeg, 0xc4)],
    ["a JPEG without its quantisation", without(jpeg, 0xdb)],
    ["a JPEG without an end", jpeg.subarray(0, jpeg.length - 2)],
    ["a JPEG that ends with its frame", jpeg.subarray(0, frameAt + 19)],
  ])("is refused, %s", (_, bytes) => {
    expect(readPicture(bytes)).toMatchObject({
      broken: {
        what: expect.stringMatching(
          /^(format|damaged|animated|turned|pixels|unpacked|printing-colours)$/,
        ) as string,
      },
    });
  });

  test("that is taken can be printed, whatever bytes were changed in it", async () => {
    let taken = 0;
    for (const [seed, original] of [png, jpeg, pngOf([3, 2], grey, pixels(lines(2, 3)))].entries()) {
      for (let round = 0; round < 60; round++) {
        const picture = readPicture(
          changed(original, (round * 7 + seed) % original.length, (round * 37) % 256),
        );
        if ("broken" in picture) continue;
        taken++;
        await printed(picture);
      }
    }
    expect(taken).toBeGreaterThan(10);
  });
});
