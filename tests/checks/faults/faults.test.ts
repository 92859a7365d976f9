import { describe, expect, test } from "vitest";
import { shipped } from "../../support/project.ts";
import { told } from "../../support/told.ts";
import { falseAlarms, tryFaults } from "./inject.ts";
import { inventedWorld } from "./invented.ts";
import { foundIn, moved, tableOf } from "./table.ts";
import { worldOf } from "./world.ts";

/** The worlds and the faults are drawn from these; `node tests/checks/faults/measure.mjs` draws many more. */
const seeds = { world: 1, faults: 77 };
const ofEach = 3;

const base = await shipped("2031-32");
const worlds = [worldOf(base), inventedWorld(base, seeds.world)];
const tried = worlds.flatMap((world) => tryFaults(world, seeds.faults, ofEach));
console.log(
  `Seeds ${JSON.stringify(seeds)}, ${ofEach} of each in ${worlds.length} releases.\n${tableOf(tried)}`,
);

const missed = (among: typeof tried) =>
  among
    .filter(({ raised }) => raised.length === 0)
    .map(({ world, kind, area, fault }) => `${world} ${area} ${kind}: ${fault.what}`)
    .join("\n");

describe("faults that are put into returns at random", () => {
  test("are found where totals are left standing", () => {
    const standing = tried.filter(({ follow }) => !follow);
    expect(foundIn(standing) / standing.length, missed(standing)).toBeGreaterThanOrEqual(0.95);
  });

  test("are found where totals follow, if they move a figure by more than chance does", () => {
    const following = tried.filter((each) => each.follow && moved(each) >= 5);
    expect(following.length).toBeGreaterThan(15);
    expect(foundIn(following) / following.length, missed(following)).toBeGreaterThanOrEqual(0.9);
  });

  test("are found where the whole return is last year's, and nearly always where it is another area's", () => {
    const last = tried.filter(({ kind }) => kind === "the return is last year's");
    expect(foundIn(last), missed(last)).toBe(last.length);
    const whole = tried.filter(({ kind }) => kind.includes("return"));
    expect(foundIn(whole) / whole.length, missed(whole)).toBeGreaterThanOrEqual(0.9);
  });

  test("of one figure whose totals follow are told as one query or two, not once for each total", () => {
    const single = /^(digit|tenfold|a series)/;
    const found = tried.filter(
      ({ kind, follow, raised }) => follow && single.test(kind) && raised.length > 0,
    );
    const queries = found.reduce((sum, { raised }) => sum + raised.length, 0);
    expect(queries / found.length).toBeLessThan(2);
  });

  test("and an invented release without faults raises fewer than 5 queries per 100 returns", () => {
    const world = worlds[1]!;
    const alarms = falseAlarms(world);
    expect(
      alarms.length / world.areas.length,
      alarms.map((each) => told(each).problem).join("\n"),
    ).toBeLessThan(0.05);
  });
});
