/** What a figure may be as words, as it is typed or printed. */
const words = new Set(["not available", "[x]", "not collected", "[x1]", "confidential", "[c]"]);
/** What is printed where a figure cannot exist. */
const none = new Set(["", "not applicable", "does not apply", "[z]", "-", "–"]);

/** A figure without the commas between its thousands and the blanks around it; nothing else of it is changed. */
export function plainFigure(text: string): string {
  const written = text.trim();
  return /^[1-9]\d{0,2}(?:,\d{3})+$/.test(written) ? written.replaceAll(",", "") : written;
}

export function isFigure(text: string): boolean {
  return /^\d+$/.test(plainFigure(text)) || words.has(text.trim().toLowerCase());
}

/** Whether a text says that there is nothing. */
export function isNone(text: string): boolean {
  return none.has(text.trim().toLowerCase());
}
