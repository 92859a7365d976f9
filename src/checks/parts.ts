import { type Cell, cellId } from "../figures/coordinate.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, isNotApplicable, partsOf } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import type { Entry } from "../returns/return.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Check } from "./check.ts";
import { isLeaf } from "./plausibility/panel.ts";
import { aboutCell, type Sheet, sheetsOf, valueIn } from "./sheet.ts";

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
export const checkParts: Check = (input) =>
  sheetsOf(input).flatMap((sheet) => {
    const additions = sheet.entries.flatMap((entry) => additionsOf(input.statistics, sheet, entry));
    const measures = new Set(additions.map(({ entry }) => entry.cell.measure));
    return [...measures].flatMap((measure) =>
      findingsIn(
        sheet,
        additions.filter(({ entry }) => entry.cell.measure === measure),
      ),
    );
  });

/** What is wrong in the additions of one measure. */
function findingsIn(sheet: Sheet, additions: readonly Addition[]): Finding[] {
  const wrong = additions.filter(({ sum, stated, isWhole }) => (isWhole ? sum !== stated : sum > stated));
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

function additionsOf(statistics: Statistics, sheet: Sheet, entry: Entry): Addition[] {
  const { value } = entry;
  if (value.kind !== "count" || isLeaf(entry.cell)) return [];
  return waysOf(sheet.framework, entry.cell).flatMap((cells): Addition[] => {
    const parts = cells.map((cell) => {
      const part = valueIn(statistics, sheet, cell);
      return { cell, count: part.kind === "count" ? part.count : undefined };
    });
    const known = parts.flatMap(({ count }) => count ?? []);
    if (known.length === 0) return [];
    const sum = known.reduce((all, count) => all + count, 0);
    return [{ entry, stated: value.count, parts, sum, isWhole: known.length === parts.length }];
  });
}

const ways = new WeakMap<Framework, Map<string, Cell[][]>>();

/** The ways to add a cell up of parts that can exist; kept, because twenty years of history ask for them. */
function waysOf(framework: Framework, cell: Cell): Cell[][] {
  const known = ways.get(framework) ?? new Map<string, Cell[][]>();
  ways.set(framework, known);
  const id = cellId(cell);
  const found = known.get(id);
  if (found) return found;
  const made = partsOf(framework, cell).map((way) => way.filter((part) => !isNotApplicable(framework, part)));
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
