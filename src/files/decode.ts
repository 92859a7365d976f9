/** The text of a file as editors and spreadsheets save it: UTF-8 with or without a mark, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Decoded here, because Node 20 reads the bytes in which the two differ as Latin-1.
    const text = new TextDecoder("latin1").decode(bytes);
    return text.replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
  }
}

/** The characters of the bytes from 0x80 in Windows-1252; a space stands for the five bytes that mean nothing. */
const windows1252: readonly (string | undefined)[] = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"].map(
  (character) => (character === " " ? undefined : character),
);
