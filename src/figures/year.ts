/** A reporting year, 1 April to 31 March, written `2017/18` for people and `2017-18` in ids and file names. */
export type Year = string & { readonly brand: "Year" };

const pattern = /^(\d{4})[/-](\d{2})$/;

/** Reads `2017/18` or `2017-18`; undefined unless the second part is the year after the first. */
export function parseYear(text: string): Year | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const first = Number(match[1]);
  return (first + 1) % 100 === Number(match[2]) ? yearFrom(first) : undefined;
}

/** The reporting year that begins on 1 April of a calendar year. */
export function yearFrom(first: number): Year {
  return `${first}/${String((first + 1) % 100).padStart(2, "0")}` as Year;
}

/** The calendar year in which a reporting year begins. */
export function firstCalendarYear(year: Year): number {
  return Number(year.slice(0, 4));
}

export function yearBefore(year: Year, steps = 1): Year {
  return yearFrom(firstCalendarYear(year) - steps);
}

/** `2017-18`, for ids and file names. */
export function yearSlug(year: Year): string {
  return year.replace("/", "-");
}

/** All years from one to another, both included. */
export function yearsBetween(from: Year, to: Year): Year[] {
  const years: Year[] = [];
  for (let first = firstCalendarYear(from); first <= firstCalendarYear(to); first++)
    years.push(yearFrom(first));
  return years;
}
