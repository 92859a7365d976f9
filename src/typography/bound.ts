import { signs } from "../figures/sign.ts";

/**
 * Binds what is read as one and would be torn apart at the end of a line: a figure and the sign after it ('80,870 [p]'),
 * the day of a date and its month ('1 April'), by spaces at which no line breaks.
 *
 * @param language the tag of the language whose months these are: en-GB
 */
export function binder(language: string): (text: string) => string {
  const known = binders.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2000, month))));
  const inBrackets = signs.map((sign) => sign.slice(1, -1));
  const tornApart = new RegExp(
    `(?<=\\b\\d{1,2}) (?=(?:${months.join("|")})\\b)| (?=\\[(?:${inBrackets.join("|")})\\])`,
    "gu",
  );
  const bind = (text: string) => text.replace(tornApart, "\u00A0");
  binders.set(language, bind);
  return bind;
}

const binders = new Map<string, (text: string) => string>();
