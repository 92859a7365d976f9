/** A word, a number or a sign of a text, with where it stands. */
export interface Token {
  readonly text: string;
  readonly index: number;
  /** What is compared: the first letters of a word, so that 'registered' and 'register' are one. */
  readonly stem: string;
  /** Whether a space, or the beginning, stands before it. */
  readonly apart: boolean;
}

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\d+(?:[,.]\d+)*|\p{L}[\p{L}'’]*|[^\s\p{L}\d]/gu)].map(({ 0: word, index }) => ({
    text: word,
    index,
    stem: stemOf(word),
    apart: index === 0 || /\s/.test(text[index - 1]!),
  }));
}

function stemOf(word: string): string {
  if (!/\p{L}/u.test(word)) return word;
  const plain = word.toLowerCase().replace(/['’]s?$/, "");
  return (plain.length > 3 ? plain.replace(/s$/, "") : plain).slice(0, 5);
}

/** Whether two words are forms of one: 'sex' and 'sexual', 'charge' and 'charged'. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && /\p{L}/u.test(short) && long.startsWith(short);
}
