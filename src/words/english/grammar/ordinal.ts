const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const rules = new Intl.PluralRules("en-GB", { type: "ordinal" });

/** '1st', '31st', '112th'. */
export function ordinal(count: number): string {
  return `${count}${endings[rules.select(count)]}`;
}
