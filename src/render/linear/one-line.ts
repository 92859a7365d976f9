/** Controls and ends of lines, which would begin a new line or block of a text, or move what a terminal shows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const breaking = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;

/** Words in one line: what would end it is a space. */
export function oneLine(text: string): string {
  return text.replace(breaking, " ");
}
