/** Text for an element or a quoted attribute: the five characters that HTML and XML read as markup. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character as keyof typeof entities]);
}

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" } as const;

/**
 * A CSS string with its quotes. All but letters, digits and spaces are written as code points, so that the text
 * can end neither the string nor the style element that it stands in; the space ends the code point.
 */
export function cssString(text: string): string {
  const escaped = text.replace(/[^A-Za-z0-9 ]/gu, (character) => {
    return `\\${character.codePointAt(0)!.toString(16)} `;
  });
  return `"${escaped}"`;
}
