import { keptBy } from "../caches/kept-by.ts";
import { type Cell, cellId } from "../figures/coordinate.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, isNotApplicable, partsOf } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import type { Entry } from "../returns/return.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Check } from "./check.ts";
import { isLeaf } from "./plausibility/panel.ts";
import { aboutCell, inEachSheetAlone, type Sheet, valueIn } from "./sheet.ts";

/** A stated total with its parts along one dimension. */
interface Addition {
  readonly entry: Entry;
  readonly stated: number;
  readonly parts: readonly { readonly cell: Cell; readonly count: number | undefined }[];
  /** What is known of the parts. */
  readonly sum: number;
  readonly isWhole: boolean;
}

/** A stated total whose parts add up to something else, or to more even without those that are missing. */
export const checkParts: Check = inEachSheetAlone(({ statistics }, sheet) => {
  const measures = new Set<string>();
  for (const [id, { cell, value }] of sheet.byCell) {
    if (value.kind !== "count" || isLeaf(cell) || measures.has(cell.measure)) continue;
    if (waysOf(sheet.framework, cell, id).some((way) => isWrong(added(statistics, sheet, way), value.count)))
      measures.add(cell.measure);
  }
  return [...measures].flatMap((measure) => findingsIn(sheet, additionsOf(statistics, sheet, measure)));
});

/** What is wrong in the additions of one measure. */
function findingsIn(sheet: Sheet, additions: readonly Addition[]): Finding[] {
  const wrong = additions.filter((each) => isWrong(each, each.stated));
  const single = slipIn(wrong, additions);
  if (single) return [slipFinding(sheet, single, wrong)];
  const told = new Set<string>();
  return wrong.flatMap((addition): Finding[] => {
    const id = cellId(addition.entry.cell);
    // A total that does not add up along two dimensions is told once.
    if (told.has(id)) return [];
    told.add(id);
    return [sumFinding(sheet, addition)];
  });
}

/** Every way to add up a stated total of a measure of which some part is known. */
function additionsOf(statistics: Statistics, sheet: Sheet, measure: string): Addition[] {
  return [...sheet.byCell].flatMap(([id, entry]): Addition[] => {
    const { cell, value } = entry;
    if (value.kind !== "count" || cell.measure !== measure || isLeaf(cell)) return [];
    return waysOf(sheet.framework, cell, id).flatMap((way): Addition[] => {
      const sum = added(statistics, sheet, way);
      if (sum.known === 0) return [];
      const parts = way.map((part) => ({ cell: part.cell, count: countIn(statistics, sheet, part) }));
      return [{ entry, stated: value.count, parts, ...sum }];
    });
  });
}

interface Part {
  readonly cell: Cell;
  readonly id: string;
}

/** What the known parts add up to, and whether they are all. */
function added(statistics: Statistics, sheet: Sheet, way: readonly Part[]) {
  let sum = 0;
  let known = 0;
  for (const part of way) {
    const count = countIn(statistics, sheet, part);
    if (count === undefined) continue;
    sum += count;
    known++;
  }
  return { sum, known, isWhole: known === way.length && known > 0 };
}

function isWrong({ sum, isWhole }: { sum: number; isWhole: boolean }, stated: number): boolean {
  return isWhole ? sum !== stated : sum > stated;
}

function countIn(statistics: Statistics, sheet: Sheet, { cell, id }: Part): number | undefined {
  const value = sheet.byCell.get(id)?.value ?? valueIn(statistics, sheet, cell);
  return value.kind === "count" ? value.count : undefined;
}

const ways = keptBy((_: Framework) => new Map<string, Part[][]>());

/** The ways to add a cell up of parts that can exist; kept, because twenty years of history ask for them. */
function waysOf(framework: Framework, cell: Cell, id: string): Part[][] {
  const known = ways(framework);
  const found = known.get(id);
  if (found) return found;
  const made = partsOf(framework, cell).map((way) =>
    way
      .filter((part) => !isNotApplicable(framework, part))
      .map((part): Part => ({ cell: part, id: cellId(part) })),
  );
  known.set(id, made);
  return made;
}

/** One figure that, were it another number, would set right everything that does not add up. */
interface Slip {
  readonly cell: Cell;
  readonly stated: number;
  readonly fits: number;
}

/**
 * The one stated figure behind several totals that do not add up: it stands in each of them, they all want the same
 * other number of it, and it stands in no total that does add up.
 */
function slipIn(wrong: readonly Addition[], all: readonly Addition[]): Slip | undefined {
  const [first] = wrong;
  if (!first || wrong.length < 2 || wrong.some(({ isWhole }) => !isWhole)) return undefined;
  const right = all.filter((each) => each.isWhole && !wrong.includes(each));
  const candidates = [
    { cell: first.entry.cell, count: first.stated },
    ...first.parts.map(({ cell, count }) => ({ cell, count: count! })),
  ].flatMap(({ cell, count }): Slip[] => {
    const id = cellId(cell);
    if (right.some((each) => wantedOf(each, id) !== undefined)) return [];
    const wanted = new Set(wrong.map((each) => wantedOf(each, id)));
    const [by] = wanted;
    if (wanted.size !== 1 || by === undefined || count + by < 0) return [];
    return [{ cell, stated: count, fits: count + by }];
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** By how much a cell would have to change for an addition to be right; undefined if the cell is not in it. */
function wantedOf({ entry, parts, sum, stated }: Addition, id: string): number | undefined {
  if (cellId(entry.cell) === id) return sum - stated;
  return parts.some(({ cell }) => cellId(cell) === id) ? stated - sum : undefined;
}

function slipFinding(sheet: Sheet, { cell, stated, fits }: Slip, wrong: readonly Addition[]): Finding {
  const totals = wrong.filter(({ entry }) => cellId(entry.cell) !== cellId(cell));
  return found(
    "QUERY-PARTS",
    {
      what: "slip",
      label: cellInWords(sheet.framework, cell),
      stated,
      fits,
      totals: [...new Set(totals.map(({ entry }) => cellInWords(sheet.framework, entry.cell)))],
      ...sheet.earlier,
    },
    aboutCell(sheet, cell),
  );
}

function sumFinding(sheet: Sheet, { entry, parts, sum, stated, isWhole }: Addition): Finding {
  return found(
    "QUERY-PARTS",
    {
      ...(!isWhole && { what: "above" as const }),
      label: cellInWords(sheet.framework, entry.cell),
      parts: parts.flatMap(({ count }) => count ?? []),
      sum,
      stated,
      ...sheet.earlier,
    },
    aboutCell(sheet, entry.cell, entry.location),
  );
}
