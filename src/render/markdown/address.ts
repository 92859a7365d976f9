/** A character of an address that would end it, or be read as something else. */
export function inPercent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
