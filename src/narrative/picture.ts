import { readJpeg } from "./jpeg-picture.ts";
import type { BrokenPicture, FoundPicture } from "./narrative.ts";
import { readPng } from "./png-picture.ts";

/** The most bytes of one picture; a report of a few pages stays small enough to send by email. */
export const largestPicture = 1_500_000;

const pngSignature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/**
 * Reads a PNG or JPEG as far as it takes to know that it can be shown: its header alone may promise pixels that
 * are not there, and a report would then fail when it is written.
 *
 * The headers are read here and not by a library: the samples, chunks and scans that decide whether a picture can be
 * printed stand beside the width and height, and image-size (2.0.2), which gives only these, is known to loop without end
 * on broken files of other kinds (CVE-2025-71319, CVE-2025-71329).
 */
export function readPicture(bytes: Uint8Array): FoundPicture | BrokenPicture {
  const buffer = Buffer.from(bytes);
  const media = buffer.subarray(0, 8).equals(pngSignature)
    ? "image/png"
    : buffer[0] === 0xff && buffer[1] === 0xd8
      ? "image/jpeg"
      : undefined;
  if (!media) return { broken: { what: "format" } };
  const read = media === "image/png" ? readPng(buffer) : readJpeg(buffer);
  if ("what" in read) return { broken: read };
  return { media, data: read.bytes.toString("base64"), width: read.width, height: read.height };
}
