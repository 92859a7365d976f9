/** The most characters of a sheet's name, in every program. */
const longest = 31;

/**
 * Names of sheets made from headings: short, each once whatever its capitals, without blanks and without the signs that
 * no program takes or that formulas have to quote.
 *
 * @param taken names that other sheets have
 */
export function sheetNames(headings: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return headings.map((heading) => {
    const base = shortened(heading.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "")) || "Figures";
    let name = base;
    for (let count = 2; used.has(name.toLowerCase()); count++)
      name = `${base.slice(0, longest - 4)}_${count}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** As many whole words as there is room for, or as much of the first. */
function shortened(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1).lastIndexOf("_");
  return name.slice(0, cut > 0 ? cut : longest);
}
