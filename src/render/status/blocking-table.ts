import type { Severity } from "../../findings/codes.ts";
import type { Blocking, ReleaseStatus } from "../../status/status.ts";
import type { Words } from "../../words/words.ts";
import type { StatusTable } from "./table.ts";

/** The gravest first: a page and a sheet are read from above. */
const order: readonly Severity[] = ["error", "query", "note"];

/** A row for each code of findings that are in the way of publication, with where they are. */
export function blockingTable({ areas, nation, general }: ReleaseStatus, words: Words): StatusTable {
  const { columns: named, inTheWay, wholeRelease, severity: kinds } = words.status;
  const places = [{ name: wholeRelease, blocks: general }, ...(nation ? [nation] : []), ...areas];
  const codes = new Map<string, { readonly first: Blocking; readonly names: string[]; count: number }>();
  for (const { name, blocks } of places) {
    for (const block of blocks) {
      const known = codes.get(block.code) ?? { first: block, names: [], count: 0 };
      known.names.push(name);
      known.count += block.count;
      codes.set(block.code, known);
    }
  }
  const rank = ({ first }: { readonly first: Blocking }) => order.indexOf(first.severity);
  return {
    caption: inTheWay,
    columns: [
      { heading: named.code, holds: "word" },
      { heading: named.severity, holds: "word" },
      { heading: named.meaning, holds: "words" },
      { heading: named.where, holds: "words" },
      { heading: named.count, holds: "number" },
    ],
    rows: [...codes.values()]
      .sort((one, other) => rank(one) - rank(other))
      .map(({ first: { code, severity }, names, count }) => [
        code,
        kinds[severity],
        words.findingPages.of[code].title,
        names.join(", "),
        count,
      ]),
  };
}
