/** The design and the palette of charts have some twenty colours. */
const mostKept = 64;
const known = new Map<string, string>();

/** A colour, written #rrggbb, as the three operands of rg or RG. */
export function colourOperands(colour: string): string {
  let text = known.get(colour);
  if (text === undefined) {
    const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
    if (!match) throw new Error(`a colour is written #rrggbb, not ${colour}`);
    text = match
      .slice(1)
      .map((part) => number(Number.parseInt(part, 16) / 255, 3))
      .join(" ");
    if (known.size >= mostKept) known.clear();
    known.set(colour, text);
  }
  return text;
}

/** A number as an operand: to a hundredth of a point, which is finer than any printer. */
export function number(value: number, decimals = 2): string {
  const factor = 10 ** decimals;
  return String(Math.round(value * factor) / factor);
}

/** An address in the characters that an address may have. */
export function ascii(address: string): string {
  return address.replace(/[^\x21-\x7E]/gu, (character) => encodeURIComponent(character));
}
