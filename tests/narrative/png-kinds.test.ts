import { deflateSync } from "node:zlib";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { readPicture } from "../../src/narrative/picture.ts";

const [width, height] = [13, 11];
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** CRC-32, bit by bit, so that other decoders take the picture. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A picture of a pattern, of one kind of PNG; filters go round, so that each is used. */
function pngOf(colours: number, bits: number, interlaced: boolean, transparent: boolean): Buffer {
  const samples = samplesOf[colours]!;
  const most = 2 ** bits - 1;
  const entries = Math.min(most + 1, 16);
  const sample = (x: number, y: number, part: number) => {
    if (colours === 3) return (x + y * 3) % entries;
    if (colours >= 4 && part === samples - 1) return Math.round((most * (x % 4)) / 3);
    return Math.round((most * ((x * 7 + y * 5 + part * 3) % 8)) / 7);
  };
  const grid = interlaced
    ? ["0088", "4088", "0448", "2044", "0224", "1022", "0112"].map((pass) => [...pass].map(Number))
    : [[0, 0, 1, 1]];
  const lines: number[] = [];
  for (const [left = 0, top = 0, stepX = 1, stepY = 1] of grid) {
    if (left >= width || top >= height) continue;
    let above: number[] = [];
    for (let y = top; y < height; y += stepY) {
      let packed = "";
      for (let x = left; x < width; x += stepX)
        for (let part = 0; part < samples; part++)
          packed += sample(x, y, part).toString(2).padStart(bits, "0");
      const line = packed.match(/.{1,8}/g)!.map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2));
      const back = Math.max(1, (samples * bits) >> 3);
      const filter = y % 3;
      const guess = (at: number) =>
        filter === 0 ? 0 : filter === 1 ? (line[at - back] ?? 0) : (above[at] ?? 0);
      lines.push(filter, ...line.map((byte, at) => (byte - guess(at) + 256) % 256));
      above = line;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colours, 0, 0, interlaced ? 1 : 0], 8);
  const key = Buffer.alloc(samples * 2);
  for (let part = 0; part < samples; part++) key.writeUInt16BE(sample(2, 1, part), part * 2);
  const colour = (index: number) => [index * 15, 255 - index * 15, (index * 40) % 256];
  const indices = Array.from({ length: entries }, (_, index) => index);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    ...(colours === 3 ? [chunk("PLTE", Uint8Array.from(indices.flatMap(colour)))] : []),
    ...(transparent
      ? [chunk("tRNS", colours === 3 ? Uint8Array.from(indices, (index) => (index % 2 ? 255 : 60)) : key)]
      : []),
    chunk("IDAT", deflateSync(Uint8Array.from(lines))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Red, green and blue of a picture on white, as Skia decodes it. */
async function decoded(bytes: Buffer): Promise<number[]> {
  const context = createCanvas(width, height).getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(await loadImage(bytes), 0, 0);
  return [...context.getImageData(0, 0, width, height).data].filter((_, index) => index % 4 < 3);
}

/** The same of the picture in a PDF file, as PDFium shows it. */
async function shown(bytes: Buffer): Promise<number[]> {
  const file = new PDFDocument({ size: [width, height], margin: 0 });
  const parts: Buffer[] = [];
  const ended = new Promise((resolve) =>
    file.on("data", (part: Buffer) => parts.push(part)).on("end", resolve),
  );
  file.image(bytes, 0, 0, { width, height });
  file.end();
  await ended;
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(Buffer.concat(parts));
  const { data } = await document.getPage(0).render({ scale: 1, render: "bitmap" });
  document.destroy();
  library.destroy();
  return Array.from({ length: width * height }, (_, at) =>
    [0, 1, 2].map((part) => data[at * 4 + part]!),
  ).flat();
}

const kinds = (
  [
    [0, [1, 2, 4, 8, 16]],
    [2, [8, 16]],
    [3, [1, 2, 4, 8]],
    [4, [8, 16]],
    [6, [8, 16]],
  ] as const
).flatMap(([colours, depths]) =>
  depths.flatMap((bits) =>
    [false, true].flatMap((interlaced) =>
      (colours < 4 ? [false, true] : [false]).map((transparent) => ({
        colours,
        bits,
        interlaced,
        transparent,
      })),
    ),
  ),
);

test.each(kinds)(
  "a PNG of colours $colours with $bits bits, interlaced $interlaced, transparent $transparent, is printed as it is",
  async ({ colours, bits, interlaced, transparent }) => {
    const png = pngOf(colours, bits, interlaced, transparent);
    const picture = readPicture(png);
    if ("broken" in picture) throw new Error(picture.broken.what);
    expect([picture.width, picture.height]).toEqual([width, height]);
    const wanted = await decoded(png);
    const bytes = Buffer.from(picture.data, "base64");
    for (const got of [await decoded(bytes), await shown(bytes)]) {
      expect(Math.max(...got.map((value, index) => Math.abs(value - wanted[index]!)))).toBeLessThanOrEqual(2);
    }
  },
);
