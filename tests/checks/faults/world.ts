import { type Cell, cellId } from "../../../src/figures/coordinate.ts";
import { nationSlug } from "../../../src/figures/geography.ts";
import { type Year, yearsBetween } from "../../../src/figures/year.ts";
import { cellsOf, isNotApplicable, total } from "../../../src/framework/cells.ts";
import type { Framework } from "../../../src/framework/model.ts";
import type { PreparedRelease } from "../../../src/pipeline.ts";
import type { Entry, Observation, Return } from "../../../src/returns/return.ts";
import { calculate } from "../../../src/statistics/calculate.ts";

/** The figures of one place and year that are not sums, by cell. */
export type Leaves = ReadonlyMap<string, number>;

/** Five years of all areas that sent a return, without any fault. */
export interface World {
  readonly name: string;
  readonly base: PreparedRelease;
  readonly years: readonly Year[];
  readonly areas: readonly string[];
  /** By area and year. */
  readonly leaves: ReadonlyMap<string, ReadonlyMap<Year, Leaves>>;
}

/** What is sent in place of a return: its leaves, undefined where 'not available' is written, and its totals. */
export interface Sent {
  readonly leaves: ReadonlyMap<string, number | undefined>;
  /** Totals that are not the sums of the leaves. */
  readonly totals?: ReadonlyMap<string, number>;
  /** A rate that is stated beside its count. */
  readonly rate?: number;
}

const known = new Map<Framework, { leaves: Cell[]; totals: Cell[] }>();

/** The cells of a framework that can exist: those that are not sums, and the others. */
export function cellsIn(framework: Framework): { leaves: Cell[]; totals: Cell[] } {
  const found = known.get(framework);
  if (found) return found;
  const all = Object.keys(framework.measures)
    .flatMap((measure) => cellsOf(framework, measure))
    .filter((cell) => !isNotApplicable(framework, cell));
  const leaves = all.filter(({ members }) => !members.includes(total));
  // The leaves by which totals are added up, found once.
  const made = { leaves, totals: all.filter(({ members }) => members.includes(total)) };
  known.set(framework, made);
  return made;
}

const partsKnown = new Map<Framework, Map<string, string[]>>();

function leavesOf(framework: Framework, cell: Cell): string[] {
  const ofFramework = partsKnown.get(framework) ?? new Map<string, string[]>();
  partsKnown.set(framework, ofFramework);
  const id = cellId(cell);
  const found = ofFramework.get(id);
  if (found) return found;
  const made = cellsIn(framework)
    .leaves.filter(
      (leaf) =>
        leaf.measure === cell.measure &&
        cell.members.every((member, at) => member === total || member === leaf.members[at]),
    )
    .map(cellId);
  ofFramework.set(id, made);
  return made;
}

export function totalsOf(
  framework: Framework,
  leaves: ReadonlyMap<string, number | undefined>,
): Map<string, number> {
  const totals = new Map<string, number>();
  for (const cell of cellsIn(framework).totals) {
    const parts = leavesOf(framework, cell).map((id) => leaves.get(id));
    if (parts.every((part) => part !== undefined))
      totals.set(
        cellId(cell),
        parts.reduce<number>((sum, part) => sum + part!, 0),
      );
  }
  return totals;
}

/** A world with some returns replaced, as a release with its figures and what is stated of earlier years. */
export function releaseOf(world: World, replaced: ReadonlyMap<string, Sent>) {
  const { base, years, areas, leaves } = world;
  const { framework } = base.release;
  const year = years.at(-1)!;
  const returns = areas.map((area): Return => {
    const sent = replaced.get(area) ?? { leaves: leaves.get(area)!.get(year)! };
    const file = `returns/${area}.yaml`;
    return {
      area,
      year,
      file,
      status: "final",
      entries: entriesOf(framework, sent, file),
      explanations: [],
      signOff: [],
      forces: [],
    };
  });
  const history = historyOf(world);
  const statistics = calculate(base.statistics.project, base.release, returns, history);
  return { statistics, returns, history, refused: [] };
}

const histories = new Map<World, Observation[]>();

function historyOf(world: World): Observation[] {
  const known = histories.get(world);
  if (known) return known;
  const { framework } = world.base.release;
  const made = [...world.leaves].flatMap(([area, byYear]) =>
    world.years.slice(0, -1).flatMap((year) =>
      entriesOf(framework, { leaves: byYear.get(year)! }, "history.csv").map((entry): Observation => {
        return { ...entry, area, year };
      }),
    ),
  );
  histories.set(world, made);
  return made;
}

function entriesOf(framework: Framework, { leaves, totals, rate }: Sent, file: string): Entry[] {
  const { leaves: cells, totals: sums } = cellsIn(framework);
  const summed = totals ?? totalsOf(framework, leaves);
  const entry = (cell: Cell, value: Entry["value"], line: number): Entry => {
    return { cell, value, status: "final", notes: [], location: { file, line } };
  };
  const counts = [...cells, ...sums].flatMap((cell, index): Entry[] => {
    const id = cellId(cell);
    const count = leaves.has(id) ? leaves.get(id) : summed.get(id);
    if (count === undefined) return leaves.has(id) ? [entry(cell, { kind: "not-available" }, index + 1)] : [];
    return [entry(cell, { kind: "count", count }, index + 1)];
  });
  if (rate === undefined) return counts;
  const cell = { measure: "rso-rate", members: [] };
  return [...counts, entry(cell, { kind: "published-rate", rate, decimals: 0 }, counts.length + 1)];
}

/** The illustrative release as a world: the years of its history and its returns, each as its leaves. */
export function worldOf(base: PreparedRelease): World {
  const { statistics, release } = base;
  const { leaves: cells } = cellsIn(release.framework);
  const years = yearsBetween(statistics.years[0]!, release.details.year);
  const areas = statistics.respondingAreas.filter((area) => area !== nationSlug);
  const leaves = new Map(
    statistics.project.areas.map(({ slug }) => [
      slug,
      new Map(
        years.map((year) => {
          const own = cells.flatMap((cell): [string, number][] => {
            const at = { ...cell, geography: { kind: "area", area: slug }, year, view: "value" } as const;
            const { value } = statistics.figure(at);
            return value.kind === "count" ? [[cellId(cell), value.count]] : [];
          });
          return [year, new Map(own)] as const;
        }),
      ),
    ]),
  );
  return { name: release.id, base, years, areas, leaves };
}
