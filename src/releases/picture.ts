import type { FoundPicture } from "./markdown.ts";

/** The most bytes of one picture; a report of a few pages stays small enough to send by email. */
export const largestPicture = 1_500_000;

/** Reads type and size from a PNG or JPEG header; undefined for anything else. */
export function measurePicture(bytes: Uint8Array): FoundPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = Buffer.from(bytes).toString("base64");
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a) {
    return { media: "image/png", data, width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) {
    const size = jpegSize(view);
    return size && { media: "image/jpeg", data, ...size };
  }
  return undefined;
}

/** Walks the segments of a JPEG to its frame header, which holds height and width. */
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
