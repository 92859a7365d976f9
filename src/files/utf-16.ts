/** The order of bytes in a text of two bytes a character, and whether a mark in front says it. */
export interface Utf16Order {
  readonly little: boolean;
  readonly marked: boolean;
}

/** How a text of two bytes a character is ordered: by its mark, or by the zero that each plain letter has. */
export function utf16Order(bytes: Uint8Array): Utf16Order | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { little: true, marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { little: false, marked: true };
  const most = Math.min(bytes.length & ~1, 1000);
  const zeros = [0, 0];
  for (let at = 0; at < most; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [first = 0, second = 0] = zeros;
  // Plain letters have their zero always on the same side; texts and tables are plain for the most part.
  const enough = Math.max(4, most / 4);
  if (second >= enough && first === 0) return { little: true, marked: false };
  if (first >= enough && second === 0) return { little: false, marked: false };
  return undefined;
}

/** The text of two bytes a character, without a mark in front. */
export function utf16(bytes: Uint8Array, { little }: Utf16Order): string {
  return new TextDecoder("utf-16le").decode(little ? bytes : swapped(bytes));
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length & ~1);
  for (let at = 0; at < result.length; at += 2) {
    result[at] = bytes[at + 1]!;
    result[at + 1] = bytes[at]!;
  }
  return result;
}
