import type { PictureFault } from "../findings/arguments/narrative.ts";
import { huffmanTablesAreSound } from "./jpeg-huffman.ts";
import { type Segment, segmentsOf } from "./jpeg-segments.ts";
import { notesOf, orientationOf } from "./orientation.ts";
import { mostPixels, type PictureSize, type ReadablePicture } from "./picture-size.ts";

/** Frames that browsers and PDF readers show: baseline, extended and progressive. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2];
const [tables, notes] = [0xc4, 0xe1];

/**
 * A JPEG that is whole: a frame of some size in grey or screen colours, sound tables, a scan after it, and the mark of
 * its end. It is printed without what a camera notes of place and time, but for how it was held; the size is as it is
 * then seen.
 */
export function readJpeg(bytes: Buffer): ReadablePicture | PictureFault {
  const parsed = segmentsOf(bytes);
  if (!parsed) return { what: "damaged" };
  const { segments, scans, end } = parsed;
  const all = [...segments, ...scans];
  const frameParts = all.filter(({ marker }) => isFrame(marker));
  const [frame] = frameParts;
  if (frameParts.length !== 1 || !frame || !frames.includes(frame.marker)) return { what: "damaged" };
  const size = frameSize(frame.data);
  if ("what" in size) return size;
  if (!segments.includes(frame) || !huffmanTablesAreSound(all, frame)) return { what: "damaged" };
  const orientation = segments.map(orientationIn).find((each) => each !== undefined) ?? 1;
  const kept = segments.filter(isShown).map(({ whole }) => whole);
  const [width, height] = orientation > 4 ? [size.height, size.width] : [size.width, size.height];
  const turned = orientation === 1 ? [] : [notesSegment(orientation)];
  return {
    width,
    height,
    bytes: Buffer.concat([bytes.subarray(0, 2), ...turned, ...kept, bytes.subarray(parsed.scan, end)]),
  };
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== tables && marker !== 0xc8 && marker !== 0xcc;
}

function frameSize(frame: Buffer): PictureSize | PictureFault {
  if (frame.length < 6) return { what: "damaged" };
  const [height, width, components] = [frame.readUInt16BE(1), frame.readUInt16BE(3), frame[5]!];
  // Four components are printing colours, which a PDF file with a screen profile cannot hold.
  if (components === 4) return { what: "printing-colours" };
  if (frame[0] !== 8 || (components !== 1 && components !== 3)) return { what: "damaged" };
  if (frame.length < 6 + 3 * components || width < 1 || height < 1) return { what: "damaged" };
  if (width * height > mostPixels) {
    return { what: "pixels", mostMillions: mostPixels / 1_000_000 };
  }
  return { width, height };
}

function orientationIn({ marker, data }: Segment): number | undefined {
  return marker === notes && data.toString("latin1", 0, 6) === "Exif\0\0"
    ? orientationOf(data.subarray(6))
    : undefined;
}

/** What says what is to be seen: not the notes of cameras and programs, but the profile and the kind of colours. */
function isShown({ marker, data }: Segment): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = data.toString("latin1", 0, 12);
  return (
    (marker === 0xe0 && name.startsWith("JFIF\0")) ||
    (marker === 0xe2 && name.startsWith("ICC_PROFILE\0")) ||
    (marker === 0xee && name.startsWith("Adobe"))
  );
}

function notesSegment(orientation: number): Buffer {
  const data = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), notesOf(orientation)]);
  const head = Buffer.from([0xff, notes, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}
