import { cellId } from "../../../src/figures/coordinate.ts";
import { ofArea } from "../../../src/figures/geography.ts";
import { numberOf } from "../../../src/figures/value.ts";
import type { Random } from "./random.ts";
import { cellsIn, type Leaves, type Sent, totalsOf, type World } from "./world.ts";

/** A fault in one return. */
export interface Fault {
  readonly sent: Sent;
  /** What was done, for whoever reads the table: eligible/category-1/level-1 1011 -> 1101. */
  readonly what: string;
  /** The largest change of a figure: what it was and what it became. */
  readonly was: number;
  readonly became: number;
}

/** Puts a fault into an area's return, with totals that follow it or are left standing; undefined where it changes nothing. */
export type Kind = (world: World, area: string, random: Random, follow: boolean) => Fault | undefined;

const two = 10;

/** A slip in one figure that is drawn from those that are large enough for it. */
function slip(least: number, change: (count: number, random: Random) => number | undefined): Kind {
  return (world, area, random, follow) => {
    const leaves = leavesNow(world, area);
    for (const id of random.shuffled([...leaves.keys()])) {
      const was = leaves.get(id)!;
      const became = was < least ? undefined : change(was, random);
      if (became === undefined || became === was) continue;
      return faultOf(world, leaves, new Map([[id, became]]), follow);
    }
    return undefined;
  };
}

/** Several figures at once. */
function several(
  change: (
    leaves: Leaves,
    world: World,
    area: string,
    random: Random,
  ) => ReadonlyMap<string, number> | undefined,
): Kind {
  return (world, area, random, follow) => {
    const leaves = leavesNow(world, area);
    const changed = change(leaves, world, area, random);
    return changed && faultOf(world, leaves, changed, follow);
  };
}

export const kinds: Readonly<Record<string, Kind>> = {
  "digits transposed": slip(two, (count, random) => {
    const digits = [...String(count)];
    const places = digits.slice(1).flatMap((digit, at) => (digit === digits[at] ? [] : [at]));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
    return Number(digits.join(""));
  }),
  "digit dropped": slip(two, (count, random) => {
    const digits = [...String(count)];
    digits.splice(random.below(digits.length), 1);
    return Number(digits.join(""));
  }),
  "digit too many": slip(1, (count, random) => {
    const digits = [...String(count)];
    digits.splice(random.below(digits.length + 1), 0, String(random.below(10)));
    return Number(digits.join(""));
  }),
  tenfold: slip(1, (count) => count * 10),
  "a series that stops: 0": slip(two, () => 0),
  "a series that stops: not available": (world, area, random, follow) => {
    const leaves = leavesNow(world, area);
    const id = random.pick([...leaves.keys()]);
    const was = leaves.get(id)!;
    const sent = new Map<string, number | undefined>(leaves).set(id, undefined);
    const totals = follow ? {} : { totals: totalsOf(world.base.release.framework, leaves) };
    return { sent: { leaves: sent, ...totals }, what: `${id} ${was} -> not available`, was, became: 0 };
  },
  "one figure is last year's": several((leaves, world, area, random) => {
    const before = leavesBefore(world, area);
    const other = [...leaves.keys()].filter(
      (id) => leaves.get(id)! >= two && before.get(id) !== leaves.get(id),
    );
    if (other.length === 0) return undefined;
    const id = random.pick(other);
    return new Map([[id, before.get(id)!]]);
  }),
  "a measure is last year's": several((leaves, world, area, random) => {
    const before = leavesBefore(world, area);
    const names = [...new Set([...leaves.keys()].map(measureOf))];
    for (const measure of random.shuffled(names)) {
      const own = [...before].filter(([id]) => measureOf(id) === measure);
      if (own.length > 2 && own.some(([id, count]) => leaves.get(id) !== count)) return new Map(own);
    }
    return undefined;
  }),
  "the return is last year's": several((_, world, area) => leavesBefore(world, area)),
  "Categories 1 and 2 swapped": several((leaves, _, __, random) => {
    const swapped = (id: string) =>
      id.replace(/category-[12]/, (name) => (name === "category-1" ? "category-2" : "category-1"));
    const names = [
      ...new Set(
        [...leaves.keys()].filter((id) => leaves.has(swapped(id)) && swapped(id) !== id).map(measureOf),
      ),
    ];
    const measure = random.pick(names);
    const changed = [...leaves.keys()].filter(
      (id) =>
        measureOf(id) === measure && leaves.has(swapped(id)) && leaves.get(swapped(id)) !== leaves.get(id),
    );
    return changed.length === 0 ? undefined : new Map(changed.map((id) => [id, leaves.get(swapped(id))!]));
  }),
  "neighbouring figures swapped": several((leaves, _, __, random) => {
    const ids = [...leaves.keys()];
    const places = ids.slice(1).flatMap((id, at) => {
      const [one, other] = [leaves.get(ids[at]!)!, leaves.get(id)!];
      return measureOf(id) === measureOf(ids[at]!) && Math.max(one, other) >= two && one !== other
        ? [at]
        : [];
    });
    const at = random.pick(places);
    return new Map([
      [ids[at]!, leaves.get(ids[at + 1]!)!],
      [ids[at + 1]!, leaves.get(ids[at]!)!],
    ]);
  }),
  "rows shifted by one": several((leaves, _, __, random) => {
    const names = [...new Set([...leaves.keys()].map(measureOf))];
    for (const measure of random.shuffled(names)) {
      const ids = [...leaves.keys()].filter((id) => measureOf(id) === measure);
      if (ids.length < 3) continue;
      const from = random.below(ids.length - 2);
      const moved = ids
        .slice(from)
        .map((id, at, all) => [id, leaves.get(all[(at + all.length - 1) % all.length]!)!] as const);
      if (moved.some(([id, count]) => leaves.get(id) !== count)) return new Map(moved);
    }
    return undefined;
  }),
  "another area's return": several((leaves, world, area, random) => {
    const others = world.areas.filter((each) => each !== area);
    const other = leavesNow(world, random.pick(others));
    return new Map([...leaves.keys()].map((id) => [id, other.get(id) ?? leaves.get(id)!]));
  }),
  "a total that does not match": (world, area, random) => {
    const { framework } = world.base.release;
    const leaves = leavesNow(world, area);
    const totals = totalsOf(framework, leaves);
    const id = random.pick([...totals.keys()]);
    const was = totals.get(id)!;
    const became = Math.max(0, was + (random.next() < 0.5 ? -1 : 1) * (1 + random.below(Math.max(3, was))));
    if (became === was) return undefined;
    return {
      sent: { leaves, totals: totals.set(id, became) },
      what: `${id} ${was} -> ${became}`,
      was,
      became,
    };
  },
  "a count in a rate's place": (world, area) => {
    const leaves = leavesNow(world, area);
    const { statistics, release } = world.base;
    const at = {
      measure: "rso-rate",
      members: [],
      geography: ofArea(area),
      year: release.details.year,
      view: "value",
    } as const;
    const was = Math.round(numberOf(statistics.figure(at).value) ?? 0);
    const became = totalsOf(release.framework, leaves).get("eligible/category-1/total")!;
    return { sent: { leaves, rate: became }, what: `rso-rate ${was} -> ${became}`, was, became };
  },
};

/** Kinds that are the same whatever the totals do. */
export const withoutTotals: readonly string[] = ["a total that does not match", "a count in a rate's place"];

/** Kinds that nothing in the figures can show once the totals follow: they are measured, and not asked for. */
export const notToBeSeen: readonly string[] = ["one figure is last year's"];

function faultOf(world: World, leaves: Leaves, changed: ReadonlyMap<string, number>, follow: boolean): Fault {
  const made = new Map([...leaves, ...changed]);
  const [id, became] = [...changed].reduce((a, b) =>
    distance(leaves.get(b[0])!, b[1]) > distance(leaves.get(a[0])!, a[1]) ? b : a,
  );
  const was = leaves.get(id)!;
  const totals = follow ? {} : { totals: totalsOf(world.base.release.framework, leaves) };
  return { sent: { leaves: made, ...totals }, what: `${id} ${was} -> ${became}`, was, became };
}

function distance(one: number, other: number): number {
  return Math.abs(Math.sqrt(one) - Math.sqrt(other));
}

function measureOf(id: string): string {
  return id.split("/")[0]!;
}

function leavesNow({ base, leaves, years }: World, area: string): Leaves {
  const ids = cellsIn(base.release.framework).leaves.map(cellId);
  const own = leaves.get(area)!.get(years.at(-1)!)!;
  return new Map(ids.flatMap((id): [string, number][] => (own.has(id) ? [[id, own.get(id)!]] : [])));
}

function leavesBefore({ leaves, years }: World, area: string): Leaves {
  return leaves.get(area)!.get(years.at(-2)!)!;
}
