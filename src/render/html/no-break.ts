/**
 * Words that are read as one are kept on one line: the day of a date and its month ('31 March'), a name and its number
 * ('Level 2'), and a number and the sign behind it ('1,015 [p]').
 */
export function kept(text: string): string {
  return text.replace(parted, noBreak);
}

const parted = new RegExp(
  [
    String.raw`(?<=(?<![\p{L}\d,.])\d{1,2}) (?=\p{Lu}\p{Ll})`,
    String.raw`(?<=\p{Lu}\p{Ll}+) (?=\d{1,2}(?![\d,./]))`,
    String.raw`(?<=\d%?) (?=\[[a-z]\d?\])`,
  ].join("|"),
  "gu",
);

export const noBreak = "\u00a0";
