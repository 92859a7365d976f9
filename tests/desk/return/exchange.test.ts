import { expect, test } from "vitest";
import { Exchange } from "../../../src/desk/browser/return/exchange.ts";
import type { CellsAnswer, ReturnState } from "../../../src/desk/browser/return/page-data.ts";

const own = "own desk";
const cells = [{ cell: "eligible/total/total", was: "1", now: "2" }];
const answerAt = (turn: number, desk = own): CellsAnswer => ({
  saved: ["eligible/total/total"],
  conflicts: [],
  refused: [],
  desk,
  turn,
});
const stateAt = (turn: number, desk = own): ReturnState => ({
  desk,
  turn,
  cells: {},
  findings: [],
  summary: "",
  texts: "",
});

/** A page whose desk answers what it is told to, when it is told to. */
function page() {
  const asked: (string | undefined)[] = [];
  const told: (string | undefined)[] = [];
  const states: ((state: ReturnState | Error) => void)[] = [];
  const saves: ((answer: CellsAnswer | Error) => void)[] = [];
  const waiting = <V>(list: ((value: V | Error) => void)[]) =>
    new Promise<V>((done, fail) =>
      list.push((value) => (value instanceof Error ? fail(value) : done(value))),
    );
  const exchange = new Exchange(
    {
      state(after) {
        asked.push(after);
        return waiting(states);
      },
      save: () => waiting(saves),
    },
    (name) => told.push(name),
  );
  return { exchange, asked, told, states, saves };
}

test("what follows from a change is asked for by its name, and taken once it is answered", async () => {
  const { exchange, asked, told, states, saves } = page();
  const sent = exchange.send(cells);
  expect(told).toHaveLength(1);
  const state = exchange.state();
  expect(asked).toEqual(told);
  states[0]!(stateAt(5));
  saves[0]!(answerAt(5));
  exchange.answered(await sent);
  expect(await state).toEqual(stateAt(5));
  expect(told).toHaveLength(1);
});

test("what was asked before something was written is not shown over it", async () => {
  const { exchange, states, saves } = page();
  const state = exchange.state();
  const sent = exchange.send(cells);
  saves[0]!(answerAt(5));
  exchange.answered(await sent);
  states[0]!(stateAt(4));
  expect(await state).toBe(undefined);
});

test("after a change that took very long, all that follows is asked for again, and nothing of before it is shown", async () => {
  const { exchange, asked, told, states, saves } = page();
  const sent = exchange.send(cells);
  const state = exchange.state();
  states[0]!(stateAt(4));
  saves[0]!(answerAt(5));
  exchange.answered(await sent);
  expect(await state).toBe(undefined);
  expect(told).toEqual([expect.any(String), undefined]);
  const after = exchange.state();
  expect(asked).toEqual([expect.any(String), undefined]);
  states[1]!(stateAt(5));
  expect(await after).toEqual(stateAt(5));
});

test("a state that is older than the one that is shown is passed over, but not one of another desk", async () => {
  const { exchange, states } = page();
  for (const [given, taken] of [
    [stateAt(7), true],
    [stateAt(6), false],
    [stateAt(1, "started anew"), true],
  ] as const) {
    const state = exchange.state();
    states.at(-1)!(given);
    expect(await state).toEqual(taken ? given : undefined);
  }
});

test("while the desk does not answer nothing is asked for that follows, until something was written", async () => {
  const { exchange, told, states, saves } = page();
  const failing = exchange.send(cells);
  const state = exchange.state();
  saves[0]!(new Error("away"));
  states[0]!(new Error("away"));
  await expect(failing).rejects.toThrow("away");
  expect(await state).toBe(undefined);
  const again = exchange.send(cells);
  expect(told).toHaveLength(1);
  saves[1]!(answerAt(1));
  exchange.answered(await again);
  expect(told).toEqual([expect.any(String), undefined]);
});
