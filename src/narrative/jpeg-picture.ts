import { mostPixels, type PictureSize } from "./picture-size.ts";

/** Frames that browsers and PDF readers show: baseline, extended and progressive. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2];
const scan = 0xda;

/**
 * The size of a JPEG that is whole: a frame of some size in grey or screen colours, a scan after it, and the mark
 * of its end. Undefined for any other.
 */
export function jpegSize(bytes: Buffer): PictureSize | undefined {
  let size: PictureSize | undefined;
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1]!;
    const length = bytes.readUInt16BE(at + 2);
    if (bytes[at] !== 0xff || marker < 0xc0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd9))
      return undefined;
    if (length < 2 || at + 2 + length > bytes.length) return undefined;
    if (marker === scan) return bytes.lastIndexOf("\xff\xd9", undefined, "latin1") > at ? size : undefined;
    if (frames.includes(marker)) {
      if (size || length < 8) return undefined;
      size = frameSize(bytes.subarray(at + 4, at + 2 + length));
      if (!size) return undefined;
    } else if (marker <= 0xcf && marker !== 0xc4) return undefined;
    at += 2 + length;
  }
  return undefined;
}

function frameSize(frame: Buffer): PictureSize | undefined {
  const [height, width, components] = [frame.readUInt16BE(1), frame.readUInt16BE(3), frame[5]!];
  // Four components are printing colours, which a PDF file with a screen profile cannot hold.
  if (frame[0] !== 8 || (components !== 1 && components !== 3)) return undefined;
  if (frame.length < 6 + 3 * components) return undefined;
  if (width < 1 || height < 1 || width * height > mostPixels) return undefined;
  return { width, height };
}
