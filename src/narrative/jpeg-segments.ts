/** A part of a JPEG: the second byte of its mark, its content, and where it ends. */
export interface Segment {
  readonly marker: number;
  readonly data: Buffer;
  /** With its mark and length. */
  readonly whole: Buffer;
}

const [endMark, scan] = [0xd9, 0xda];

/**
 * The parts before the first scan and those between scans, where that scan begins and where the picture ends; undefined
 * for a file that is cut short. What follows the end, such as a second picture, is not of it.
 */
export function segmentsOf(
  bytes: Buffer,
): { segments: Segment[]; scans: Segment[]; scan: number; end: number } | undefined {
  const segments: Segment[] = [];
  const scans: Segment[] = [];
  let first: number | undefined;
  let at = 2;
  while (at + 2 <= bytes.length) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === endMark)
      return first === undefined ? undefined : { segments, scans, scan: first, end: at + 2 };
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || at + 4 > bytes.length) return undefined;
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return undefined;
    const segment = {
      marker,
      data: bytes.subarray(at + 4, at + 2 + length),
      whole: bytes.subarray(at, at + 2 + length),
    };
    if (marker === scan) first ??= at;
    (first === undefined ? segments : scans).push(segment);
    at += 2 + length;
    if (marker === scan) at = nextMark(bytes, at);
  }
  return undefined;
}

/** Where the packed pixels of a scan end: at a mark that is neither a byte of them nor one to start anew from. */
function nextMark(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && (bytes[at + 1] === 0 || (bytes[at + 1]! >= 0xd0 && bytes[at + 1]! <= 0xd7))) {
    at = bytes.indexOf(0xff, at + 2);
  }
  return at < 0 ? bytes.length : at;
}
