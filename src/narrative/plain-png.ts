import { deflateSync } from "node:zlib";
import type { PictureSize } from "./picture-size.ts";

/** A PNG with its lines unpacked, each begun by the kind of its filter. */
export interface UnpackedPng extends PictureSize {
  readonly bits: number;
  /** The type of colour in the header: 0 grey, 2 colours, 3 a palette, 4 and 6 with transparency. */
  readonly colours: number;
  readonly samples: number;
  readonly passes: readonly Pass[];
  readonly pixels: Buffer;
  readonly palette: Buffer | undefined;
  readonly transparency: Buffer | undefined;
}

/** One pass over the picture: its own size, where in the picture it begins, and how far its pixels are apart. */
export interface Pass extends PictureSize {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

/**
 * The same picture as lines of eight bits of red, green, blue and opacity, from the first to the last. The PDF library
 * shows kinds that interlace, that make one colour transparent, or that pack transparent palettes, other than they are.
 */
export function plainPng(png: UnpackedPng): Buffer {
  const wide = png.width * 4 + 1;
  const lines = Buffer.alloc(wide * png.height);
  const key = png.colours === 3 ? undefined : keyOf(png.transparency);
  let from = 0;
  for (const pass of png.passes) {
    const length = Math.ceil((pass.width * png.samples * png.bits) / 8);
    let above: Buffer = Buffer.alloc(length);
    for (let row = 0; row < pass.height; row++) {
      const line = unfiltered(
        png.pixels.subarray(from, from + 1 + length),
        above,
        Math.max(1, (png.samples * png.bits) >> 3),
      );
      const start = (pass.y + row * pass.stepY) * wide + 1;
      for (let column = 0; column < pass.width; column++) {
        paint(png, line, column, key, lines, start + (pass.x + column * pass.stepX) * 4);
      }
      above = line;
      from += 1 + length;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(png.width, 0);
  header.writeUInt32BE(png.height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(lines)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The samples of the colour that is transparent, as numbers of 16 bits. */
function keyOf(transparency: Buffer | undefined): readonly number[] | undefined {
  return (
    transparency &&
    Array.from({ length: transparency.length / 2 }, (_, index) => transparency.readUInt16BE(index * 2))
  );
}

/** A line as it was before its filter: PNG (W3C, third edition), section 9. */
function unfiltered(filtered: Buffer, above: Buffer, back: number): Buffer {
  const line = Buffer.from(filtered.subarray(1));
  const kind = filtered[0]!;
  if (kind === 0) return line;
  for (let at = 0; at < line.length; at++) {
    const left = at < back ? 0 : line[at - back]!;
    const up = above[at]!;
    const corner = at < back ? 0 : above[at - back]!;
    const guess =
      kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : paeth(left, up, corner);
    line[at] = (line[at]! + guess) & 0xff;
  }
  return line;
}

function paeth(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function paint(
  png: UnpackedPng,
  line: Buffer,
  column: number,
  key: readonly number[] | undefined,
  lines: Buffer,
  at: number,
): void {
  const { bits, samples, colours } = png;
  const sample = (index: number) => sampleAt(line, column * samples + index, bits);
  if (colours === 3) {
    const index = sample(0);
    for (let part = 0; part < 3; part++) lines[at + part] = png.palette![index * 3 + part] ?? 0;
    lines[at + 3] = png.transparency?.[index] ?? 255;
    return;
  }
  const scaled = (value: number) => (bits === 16 ? value >> 8 : Math.round((value * 255) / (2 ** bits - 1)));
  const grey = colours === 0 || colours === 4;
  for (let part = 0; part < 3; part++) lines[at + part] = scaled(sample(grey ? 0 : part));
  const through = key?.every((value, index) => value === sample(index)) ?? false;
  lines[at + 3] = colours >= 4 ? scaled(sample(samples - 1)) : through ? 0 : 255;
}

function sampleAt(line: Buffer, index: number, bits: number): number {
  if (bits === 16) return line.readUInt16BE(index * 2);
  if (bits === 8) return line[index]!;
  const perByte = 8 / bits;
  const shift = 8 - bits * ((index % perByte) + 1);
  return (line[Math.floor(index / perByte)]! >> shift) & (2 ** bits - 1);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(checksum(body), body.length + 4);
  return whole;
}

const remainders = Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder >>> 0;
});

/** CRC-32 as PNG has it; Node has one of its own only since 20.15. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = remainders[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
