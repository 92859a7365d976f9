/** The text of bytes in Windows-1252. Decoded here, because Node 20 reads the bytes from 0x80 to 0x9F as Latin-1. */
export function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (control) => characters[control.charCodeAt(0) - 0x80] ?? control);
}

/** The byte of a character in Windows-1252; undefined of a character that it does not have. */
export function byteIn1252(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const index = characters.indexOf(character);
  return index < 0 ? undefined : 0x80 + index;
}

/** The characters of the bytes from 0x80; a space stands for the five bytes that mean nothing. */
const characters: readonly (string | undefined)[] = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"].map(
  (character) => (character === " " ? undefined : character),
);
