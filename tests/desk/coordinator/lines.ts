/** The lines that were taken out of a text and those that were put in, where as many as possible stayed. */
export function changedLines(before: string, after: string) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const same = old.map(() => now.map(() => 0));
  const at = (row: number, column: number) => same[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = now.length - 1; column >= 0; column--)
      same[row]![column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const taken: string[] = [];
  const put: string[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    if (row < old.length && old[row] === now[column]) [row, column] = [row + 1, column + 1];
    else if (column === now.length || (row < old.length && at(row + 1, column) >= at(row, column + 1)))
      taken.push(old[row++]!);
    else put.push(now[column++]!);
  }
  return { taken, put };
}
