/**
 * Words that are read as one are kept on one line: the day of a date and its month ('31 March'), and a number and the
 * sign behind it ('1,015 [p]').
 */
export function kept(text: string): string {
  return text.replace(
    /(?<![\p{L}\d,.])(\d{1,2}) (?=\p{Lu}\p{Ll})|(?<=\d%?) (?=\[[a-z]\d?\])/gu,
    (_, day?: string) => (day === undefined ? noBreak : `${day}${noBreak}`),
  );
}

export const noBreak = "\u00a0";
