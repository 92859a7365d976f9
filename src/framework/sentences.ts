import { type Cell, cellId } from "../figures/coordinate.ts";
import { type CountedThings, covers, measureBy, rateBy, total } from "./cells.ts";
import type { Caution, SentenceForms } from "./counted.ts";
import type { Framework } from "./model.ts";

/**
 * How a sentence speaks of a number of a cell: by the cell's own words, or by those of its measure and then of its
 * members. Undefined where the framework has none for one of them.
 */
export function sentenceForms(counted: CountedThings, cell: Cell): SentenceForms | undefined {
  const measure = measureBy(counted, cell.measure);
  if (!measure) return rateBy(counted, cell.measure)?.sentence;
  const own = measure.sentenceExceptions[cellId(cell)];
  if (own || !measure.sentence) return own;
  const within = measure.dimensions.flatMap(({ members }, index) => {
    const member = cell.members[index]!;
    return member === total ? [] : [members[member]?.within];
  });
  if (within.some((each) => each === undefined)) return undefined;
  const { one, many } = measure.sentence;
  return { one: [one, ...within].join(" "), many: [many, ...within].join(" ") };
}

/** The cautions that stand wherever a cell is spoken of. */
export function cautionsAbout({ cautions }: Pick<Framework, "cautions">, cell: Cell): Caution[] {
  return cautions.filter(({ of }) => of.some((pattern) => covers(pattern, cell)));
}

/** Whether a rate is a share of some people, and so in per cent, its changes in percentage points. */
export function isShare(counted: CountedThings, cell: Cell): boolean {
  const rate = rateBy(counted, cell.measure);
  return rate !== undefined && rate.base === 100 && rate.interval === "wilson";
}
