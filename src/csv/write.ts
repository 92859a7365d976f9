/** A value in a line of CSV, whatever separates the values of the line. */
export function csvValue(value: string): string {
  return /[",;\t|\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * Words for a file that people open with a spreadsheet, which takes what begins like a formula for one: an apostrophe
 * before it makes words of it. Not for files that the program reads back, nor for numbers.
 */
export function wordsForSpreadsheet(words: string): string {
  return /^[=+\-@\t\r\n]/.test(words) ? `'${words}` : words;
}
