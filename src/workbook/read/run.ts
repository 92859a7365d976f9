/** How a part of a text looks that changes what people read. */
export interface RunLook {
  readonly raised?: boolean;
  readonly lowered?: boolean;
  readonly struck?: boolean;
}

const raisedDigits = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
const loweredDigits = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";
/** The stroke through the letter before it. */
const stroke = "\u0336";

/**
 * A part of a text with its look kept: the small digit of a footnote is no digit of the number before it, and what is
 * struck out counts no more. A text without its look would be another number.
 */
export function lookedText(text: string, { raised, lowered, struck }: RunLook): string {
  const digits = raised ? raisedDigits : lowered ? loweredDigits : undefined;
  const small = digits ? text.replace(/\d/g, (digit) => digits[Number(digit)]!) : text;
  return struck ? small.replace(/\S/gu, (letter) => letter + stroke) : small;
}
