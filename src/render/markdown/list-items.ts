/**
 * Items with their marks, the further lines of each below its first word.
 *
 * @param lineEnd what stands before the end of a line that is to stay one
 */
export function indented(
  items: readonly (readonly string[])[],
  mark: (index: number) => string,
  lineEnd: string,
): string {
  return items
    .map((lines, index) => {
      const own = mark(index);
      return `${own} ${lines.join(`${lineEnd}\n${" ".repeat(own.length + 1)}`)}`;
    })
    .join("\n");
}
