import { setImmediate as soon } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Keeper } from "../../../src/desk/browser/kept/keeper.ts";
import { takenFrom } from "../../../src/desk/browser/kept/left.ts";
import type { KeptRecord } from "../../../src/desk/browser/kept/store.ts";
import { takeOver } from "../../../src/desk/browser/kept/take-over.ts";
import { keepCells } from "../../../src/desk/browser/return/kept.ts";

const record = (page: string, name: string, time: number): KeptRecord => ({
  place: "return",
  page,
  name,
  time,
  value: `${page} ${name}`,
});

/** A keeper of a page over what a browser has, in memory, with the pages that are open. */
function memory(records: readonly KeptRecord[], open: readonly string[]) {
  let left = records;
  const given: KeptRecord[] = [];
  const ends = new Map<string, () => void>();
  let put = () => {};
  const keeper = {
    takeLeft: async (isBusy: (name: string) => boolean) => {
      const found = takenFrom(left, (page) => open.includes(page) && !ends.get(`${page} ended`), isBusy);
      left = left.filter((each) => !found.taken.includes(each));
      return found;
    },
    closed: (page: string) => new Promise<void>((done) => ends.set(page, done)),
    whenPut: (then: () => void) => {
      put = then;
    },
    giveBack: async (back: readonly KeptRecord[]) => {
      given.push(...back);
    },
  };
  return {
    keeper: keeper as unknown as Keeper,
    given,
    put: () => put(),
    end(page: string) {
      ends.set(`${page} ended`, () => {});
      ends.get(page)!();
    },
  };
}

test("the newest of each name is taken, an older one once the newer is settled, and what an open page has when it ends", async () => {
  const { keeper, put, end } = memory(
    [
      record("a", "cell 1", 1),
      record("b", "cell 1", 2),
      record("a", "cell 2", 1),
      record("open", "cell 1", 3),
    ],
    ["open"],
  );
  const busy = new Set<string>();
  const resumed: unknown[] = [];
  takeOver(keeper, {
    isBusy: (name) => busy.has(name),
    resume(records) {
      for (const { name, value } of records) {
        busy.add(name);
        resumed.push(value);
      }
      return [];
    },
  });
  await soon();
  expect(resumed).toEqual(["b cell 1", "a cell 2"]);
  put();
  await soon();
  expect(resumed).toHaveLength(2);
  busy.clear();
  put();
  await soon();
  expect(resumed).toEqual(["b cell 1", "a cell 2", "a cell 1"]);
  busy.clear();
  end("open");
  await soon();
  expect(resumed.at(-1)).toBe("open cell 1");
});

test("what cannot be gone on with is given back", async () => {
  const { keeper, given } = memory([record("a", "text", 1), record("a", "picture", 1)], []);
  takeOver(keeper, {
    isBusy: () => false,
    resume: (records) => records.filter(({ name }) => name === "text"),
  });
  await soon();
  expect(given.map(({ name }) => name)).toEqual(["text"]);
});

test("a figure that is tried to be sent again is not kept anew, so that it is not taken for typed last", () => {
  const puts: unknown[] = [];
  const keep = keepCells({ keep: (name, value) => puts.push([name, value]), forget: () => {} });
  for (let attempt = 0; attempt < 3; attempt++)
    keep.changes(new Map([["a", { was: "1", now: "2", sent: "2" }]]));
  keep.changes(new Map([["a", { was: "1", now: "3", sent: "2" }]]));
  expect(puts).toEqual([
    ["cell a", { was: "1", now: "2", sent: "2" }],
    ["cell a", { was: "1", now: "3", sent: "2" }],
  ]);
});
