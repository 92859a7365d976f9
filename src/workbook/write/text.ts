/**
 * Text as both formats can hold it and all programs keep it: lines end in one sign, a tab, which LibreOffice drops
 * between two words, is a space, and what XML 1.0 has no spelling for (control characters,
 * half a pair of surrogates, the two code points that are no characters) becomes the replacement character, so that
 * it is seen instead of lost.
 */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\t", " ").replace(unwritable, "\uFFFD");
}

/** What XML 1.0 cannot hold, but for the carriage return, which is no loss. */
export function isWritable(text: string): boolean {
  return text.search(unwritable) < 0;
}

const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
