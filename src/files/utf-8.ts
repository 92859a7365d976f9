import { windows1252 } from "./windows-1252.ts";

/** A byte of a UTF-8 text that is not UTF-8. */
export interface BadByte {
  readonly byte: number;
  /** Which byte of the file it is, from 0. */
  readonly offset: number;
  /** Where it stands in the text that was read round it. */
  readonly at: number;
}

/** A text in UTF-8 but for some bytes, which are read as Windows-1252 so that a person can see what is meant. */
export interface Mixed {
  readonly text: string;
  /** The first of them. */
  readonly bad: readonly BadByte[];
}

/** The most bad bytes that are told of one file: after these nobody looks at single ones. */
const mostTold = 20;

/** Whether bytes have a letter of several bytes in UTF-8: in a text of Windows-1252 that does not happen by chance. */
export function hasSequence(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! >= 0x80 && sequenceLength(bytes, at) > 0) return true;
  }
  return false;
}

/** Reads what is UTF-8 as that, and each byte that is not by itself. */
export function readMixed(bytes: Uint8Array): Mixed {
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  const bad: BadByte[] = [];
  let text = "";
  let from = 0;
  let at = 0;
  while (at < bytes.length && bad.length < mostTold) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text += utf8.decode(bytes.subarray(from, at));
    bad.push({ byte: bytes[at]!, offset: at, at: text.length });
    text += windows1252(bytes.subarray(at, at + 1));
    at++;
    from = at;
  }
  return { text: text + utf8.decode(bytes.subarray(from)), bad };
}

/** How many bytes the letter that begins here has in UTF-8; 0 where none does. The limits are those of RFC 3629. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  const [least, most] = secondByte[lead] ?? [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (second < least || second > most) return 0;
  for (let next = 2; next < length; next++) if ((bytes[at + next] ?? 0) >> 6 !== 0b10) return 0;
  return length;
}

const secondByte: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};
