/** What stands in a file, in quotation marks; what is longer than `most` characters is cut off. */
export function quote(text: string, most: number): string {
  return `'${text.slice(0, most)}'`;
}

/** 'a, b or c'. */
export function either(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
