/**
 * The deepest nesting that a text can have, counted before it is parsed: of brackets, of indents, and of dashes in one
 * line. The parser calls itself for each level, so a text made to do harm would exhaust the stack.
 */
export function nesting(text: string): number {
  let brackets = 0;
  let most = 0;
  let indent = 0;
  let marks = 0;
  let indenting = true;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === newline) {
      indent = 0;
      marks = 0;
      indenting = true;
      continue;
    }
    if (indenting) {
      if (isMark(character)) marks++;
      indenting = isMark(character) || isBlank(character);
      if (indenting) indent++;
      most = Math.max(most, marks, indent >> 1);
    }
    if (character === openList || character === openNames) most = Math.max(most, ++brackets);
    else if ((character === closeList || character === closeNames) && brackets > 0) brackets--;
  }
  return most;
}

const newline = 0x0a;
const [openList, closeList, openNames, closeNames] = [0x5b, 0x5d, 0x7b, 0x7d];

/** A question mark, colon or dash: each can open a level of its own. */
function isMark(character: number): boolean {
  return character === 0x3f || character === 0x3a || character === 0x2d;
}

function isBlank(character: number): boolean {
  return character === 0x20 || character === 0x09 || character === 0x0d || character === 0xa0;
}
