/** What begins like a formula, or would when read back. */
const risky = /^'*[=+\-@\t\r\n]/;

/** Words for a file that people open with a spreadsheet: an apostrophe before what it would take for a formula. */
export function spreadsheetSafe(words: string): string {
  return risky.test(words) ? `'${words}` : words;
}

/** The words that {@link spreadsheetSafe} made safe. */
export function asWritten(safe: string): string {
  return safe.startsWith("'") && risky.test(safe) ? safe.slice(1) : safe;
}
