import type { Segment } from "./jpeg-segments.ts";

/**
 * Whether the Huffman tables of a JPEG can be read (ITU T.81, annex C): as many symbols as codes, no more codes of a
 * length than there are, and every table there that a scan asks for.
 */
export function huffmanTablesAreSound(segments: readonly Segment[], frame: Segment): boolean {
  const known = new Set<number>();
  const quantised = new Set<number>();
  for (const { marker, data } of segments) {
    if (marker === 0xc4 && !readTables(data, known)) return false;
    if (marker === 0xdb && !readQuantisation(data, quantised)) return false;
    if (marker === 0xda && !tablesAreThere(data, known, frame)) return false;
  }
  const components = frame.data[5]!;
  return Array.from({ length: components }, (_, index) => frame.data[8 + index * 3]!).every((table) =>
    quantised.has(table),
  );
}

/** Adds the tables of a part by class and number, 0x10 for the first of the higher class. */
function readTables(data: Buffer, known: Set<number>): boolean {
  let at = 0;
  while (at < data.length) {
    const name = data[at]!;
    const counts = data.subarray(at + 1, at + 17);
    if (counts.length < 16 || name >> 4 > 1 || (name & 15) > 3) return false;
    const total = counts.reduce((sum, count) => sum + count, 0);
    const symbols = data.subarray(at + 17, at + 17 + total);
    if (total < 1 || total > 256 || symbols.length < total) return false;
    // Sizes of differences go to 15 at most, and each symbol has one code.
    if (name >> 4 === 0 && symbols.some((symbol) => symbol > 15)) return false;
    if (new Set(symbols).size < total) return false;
    let code = 0;
    for (const [index, count] of counts.entries()) {
      code += count;
      // The code of nothing but ones is kept free.
      if (count > 0 && code >= 1 << (index + 1)) return false;
      code <<= 1;
    }
    known.add(name);
    at += 17 + total;
  }
  return at === data.length;
}

function readQuantisation(data: Buffer, known: Set<number>): boolean {
  let at = 0;
  while (at < data.length) {
    const name = data[at]!;
    const length = name >> 4 === 0 ? 64 : 128;
    if (name >> 4 > 1 || (name & 15) > 3 || at + 1 + length > data.length) return false;
    known.add(name & 15);
    at += 1 + length;
  }
  return true;
}

function tablesAreThere(scan: Buffer, known: ReadonlySet<number>, frame: Segment): boolean {
  const count = scan[0] ?? 0;
  if (count < 1 || count > 4 || scan.length < 4 + count * 2) return false;
  const [first, last, high] = [scan[1 + count * 2]!, scan[2 + count * 2]!, scan[3 + count * 2]! >> 4];
  const progressive = frame.marker === 0xc2;
  return Array.from({ length: count }, (_, index) => scan[2 + index * 2]!).every((use) => {
    const needsLower = progressive ? first === 0 && high === 0 : true;
    const needsHigher = progressive ? last > 0 && first > 0 : true;
    return (!needsLower || known.has(use >> 4)) && (!needsHigher || known.has(0x10 | (use & 15)));
  });
}
