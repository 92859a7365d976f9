/** Characters that a terminal obeys instead of showing them, or that turn the direction of what follows. */
const obeyed = /(?![\t\n])\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu;

/**
 * Text with such characters written out: `\u001b`. In a name or path, which is one line, also the end of a line and
 * the tab.
 */
export function shownText(text: string, as: "line" | "lines"): string {
  const shown = text.replace(obeyed, written);
  return as === "line" ? shown.replace(/[\t\n]/g, written) : shown;
}

/** Whether a name has characters that cannot be shown: such ones, or the sign that stands for bytes that are no text. */
export function cannotBeShown(name: string): boolean {
  return shownText(name, "line") !== name || name.includes("\ufffd");
}

function written(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
