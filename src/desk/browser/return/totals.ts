/** What the parts of a total add up to, as far as all parts of one way are numbers; parts that are totals are added up too. */
export function addedUp(
  cell: string,
  waysOf: (cell: string) => readonly (readonly string[])[],
  textOf: (cell: string) => string,
): readonly number[] {
  const numberOf = (part: string): number | undefined => {
    const text = textOf(part);
    if (/^\d{1,15}$/.test(text)) return Number(text);
    return text === "" ? addedUp(part, waysOf, textOf)[0] : undefined;
  };
  return waysOf(cell).flatMap((way) => {
    const numbers = way.map(numberOf);
    return numbers.some((each) => each === undefined)
      ? []
      : [numbers.reduce<number>((sum, each) => sum + each!, 0)];
  });
}
