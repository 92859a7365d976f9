import { beforeAll, describe, expect, test } from "vitest";
import { isInSheet } from "../../src/figures/location.ts";
import { allBases, type Base } from "./bases.ts";
import { linesOf } from "./fields.ts";
import { labelsAt, rememberLabels } from "./form-labels.ts";
import { remember } from "./headings.ts";
import { gridOfText } from "./judge-csv.ts";
import { mutant, textOf } from "./mutate.ts";
import { seeded } from "./random.ts";
import { outcomeOf, read, seenIn } from "./run.ts";
import { placeOf } from "./seen.ts";
import { gridOf } from "./seen-grid.ts";
import { Tally } from "./tally.ts";

const cases = Number(process.env["FUZZ_CASES"] ?? 1000);
const seed = Number(process.env["FUZZ_SEED"] ?? 20321028);

let bases: readonly Base[] = [];

/** Keeps what stands round every figure of the files as they were before they were changed. */
function lookAt(base: Base): void {
  const seen = base.format === "xlsx" || base.format === "ods" ? seenIn(base, base.bytes) : undefined;
  for (const { entries } of read(base, base.bytes).returns)
    for (const { cell, location } of entries) {
      if (!isInSheet(location)) {
        if (base.kind === "by-area") {
          const { grid, row, column } = gridOfText(linesOf(textOf(base.bytes)), location);
          remember(base, grid, row, column, cell);
        }
        continue;
      }
      const sheet = seen?.sheets.find(({ name }) => name === location.sheet);
      const [row, column] = placeOf(location.cell ?? "") ?? [0, 0];
      if (sheet && base.kind === "form") rememberLabels(base, cell, labelsAt(sheet, row, column));
      else if (sheet) remember(base, gridOf(sheet), row, column, cell);
    }
}

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
