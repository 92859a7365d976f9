import { fileAddress } from "./address.ts";
import type { Context } from "./context.ts";

/** The links at the head of a page to its other forms and to other reports; undefined where it leads nowhere. */
export function headLinks({ links, words }: Context) {
  const { pdf, wholes, years, index } = links;
  const say = words.page.links;
  const single = [
    ...(pdf === undefined ? [] : [{ name: say.pdf, path: pdf }]),
    ...wholes,
    ...(index === undefined ? [] : [{ name: say.index, path: index }]),
  ];
  const kinds = [...new Set(years.map(({ label }) => label))];
  if (single.length === 0 && kinds.length === 0) return undefined;
  return {
    single: single.map(({ name, path }) => ({ text: name, address: fileAddress(path) })),
    years: kinds.map((kind) => ({
      text: say.years(kind),
      links: years
        .filter(({ label }) => label === kind)
        .map(({ year, path }) => ({ text: year, address: fileAddress(path) })),
    })),
  };
}
