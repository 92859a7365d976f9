import { beforeAll, describe, expect, test } from "vitest";
import { allBases, type Base } from "./bases.ts";
import { lookAt } from "./look-at.ts";
import { mutant } from "./mutate.ts";
import { seeded } from "./random.ts";
import { outcomeOf } from "./run.ts";
import { Tally } from "./tally.ts";

const cases = Number(process.env["FUZZ_CASES"] ?? 1000);
const seed = Number(process.env["FUZZ_SEED"] ?? 20321028);

let bases: readonly Base[] = [];

beforeAll(async () => {
  bases = await allBases();
  for (const base of bases) lookAt(base);
});

describe("files as they are sent", () => {
  test("are read, and every figure stands where it is said to stand", async () => {
    for (const base of bases) {
      const { became, judged } = await outcomeOf(base, base.bytes);
      expect([base.name, became, judged.wrong]).toEqual([base.name, "read", []]);
      expect(judged.compared, base.name).toBeGreaterThan(0);
    }
  });
});

test(`${cases} changed files, from the seed ${seed}`, { timeout: 0 }, async () => {
  const tally = new Tally();
  const weighted = bases.flatMap((base) => Array.from({ length: base.weight }, () => base));
  for (let index = 0; index < cases; index++) {
    // A seed of its own, so that a case can be made again alone.
    const random = seeded(seed + index);
    const base = random.pick(weighted);
    const { bytes, changes } = mutant(base, random);
    try {
      tally.add(base, changes, await outcomeOf(base, bytes), seed + index);
    } catch (error) {
      tally.threw(base, changes, error, seed + index);
    }
  }
  console.info(tally.printed(seed));
  expect(tally.faults).toEqual([]);
});
