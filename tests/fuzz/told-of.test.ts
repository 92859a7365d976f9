import { beforeAll, expect, test } from "vitest";
import { isInSheet, type Location } from "../../src/figures/location.ts";
import type { Entry, ReadReturns } from "../../src/returns/return.ts";
import { placeName } from "../../src/workbook/model/place.ts";
import { allBases, type Base } from "./bases.ts";
import { lookAt } from "./look-at.ts";
import { judge, read } from "./run.ts";
import { placeOf } from "./seen.ts";

let bases: readonly Base[] = [];

beforeAll(async () => {
  bases = await allBases();
  for (const base of bases) lookAt(base);
});

/** What is told where one of the figures of a file is not what was read, for each of some of its counts. */
async function told(base: Base, change: (entry: Entry) => Entry): Promise<readonly number[]> {
  const { returns } = read(base, base.bytes);
  const some = returns.flatMap(({ entries }) =>
    entries.filter(({ value }) => value.kind === "count" && value.count > 0),
  );
  const each: number[] = [];
  for (const entry of some.filter((_, index) => index % 7 === 0).slice(0, 12)) {
    const changed = returns.map((own): ReadReturns["returns"][number] => ({
      ...own,
      entries: own.entries.flatMap((other) => (other === entry ? [change(entry)] : [])),
    }));
    const { wrong } = await judge(base, base.bytes, changed);
    each.push(wrong.length);
  }
  return each;
}

function below(location: Location): Location {
  if (!isInSheet(location)) return { ...location, line: (location.line ?? 0) + 1 };
  const [row, column] = placeOf(location.cell!)!;
  return { ...location, cell: placeName({ row: row + 1, column }) };
}

test("a count that is another is told, in files of every kind", async () => {
  for (const base of bases) {
    const each = await told(base, (entry) =>
      entry.value.kind === "count"
        ? { ...entry, value: { kind: "count", count: entry.value.count + 1 } }
        : entry,
    );
    expect([base.name, Math.min(...each)]).toEqual([base.name, 1]);
  }
});

test("a figure that is said to stand one line lower is told, in files of every kind", async () => {
  for (const base of bases) {
    const each = await told(base, (entry) => ({ ...entry, location: below(entry.location) }));
    expect(Math.min(...each), base.name).toBeGreaterThanOrEqual(1);
  }
});

test("a figure that is taken for another of its measure is told, where the file has two levels", async () => {
  const other = (member: string) =>
    member === "level-2" ? "level-3" : member === "level-3" ? "level-2" : member;
  for (const base of bases) {
    const { returns } = read(base, base.bytes);
    const changed = returns.map((own) => ({
      ...own,
      entries: own.entries
        .filter(
          ({ cell, value }) =>
            value.kind === "count" && cell.members.some((member) => other(member) !== member),
        )
        .map((entry) => ({ ...entry, cell: { ...entry.cell, members: entry.cell.members.map(other) } })),
    }));
    const figures = changed.reduce((sum, { entries }) => sum + entries.length, 0);
    const { wrong } = await judge(base, base.bytes, changed);
    expect([base.name, wrong.length >= figures]).toEqual([base.name, true]);
  }
});
