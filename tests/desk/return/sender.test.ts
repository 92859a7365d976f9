import { describe, expect, it, vi } from "vitest";
import { type KeptChange, KeptChanges } from "../../../src/desk/browser/return/kept.ts";
import { Sender, type SentCell } from "../../../src/desk/browser/return/sender.ts";

/** A desk that answers when it is told to, and what was sent to it. */
function deskInTests() {
  const sent: (readonly SentCell[])[] = [];
  const waiting: { readonly answer: () => void; readonly fail: () => void }[] = [];
  let kept: ReadonlyMap<string, KeptChange> = new Map();
  const sender = new Sender<string>({
    send: (cells) =>
      new Promise((done, fail) => {
        sent.push(cells);
        waiting.push({ answer: () => done(""), fail: () => fail(new Error("away")) });
      }),
    answered: () => {},
    keep: (changes) => {
      kept = new Map(changes);
    },
    now: () => 1,
  });
  return { sent, waiting, sender, kept: () => kept };
}

describe("sending what is typed", () => {
  it("sends soon, one request at a time, and keeps each change until it is answered", async () => {
    vi.useFakeTimers();
    const { sent, waiting, sender, kept } = deskInTests();
    sender.changed("a", "", "1");
    await vi.advanceTimersByTimeAsync(30);
    expect(sent).toEqual([[{ cell: "a", was: "", now: "1" }]]);
    sender.changed("a", "", "12");
    sender.changed("b", "7", "8");
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toHaveLength(1);
    expect(kept().get("a")).toEqual({ was: "", now: "12", sent: "1", time: 1 });
    waiting[0]!.answer();
    await vi.advanceTimersByTimeAsync(30);
    expect(sent[1]).toEqual([
      { cell: "a", was: "1", now: "12" },
      { cell: "b", was: "7", now: "8" },
    ]);
    waiting[1]!.answer();
    await vi.advanceTimersByTimeAsync(30);
    expect(kept().size).toBe(0);
    vi.useRealTimers();
  });

  it("sends the same again where the desk was away", async () => {
    vi.useFakeTimers();
    const { sent, waiting, sender } = deskInTests();
    sender.changed("a", "", "1");
    await vi.advanceTimersByTimeAsync(30);
    sender.changed("a", "", "12");
    waiting[0]!.fail();
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent[1]).toEqual(sent[0]);
    expect(sender.unsaved).toBe(1);
    vi.useRealTimers();
  });
});

describe("what is kept in the browser", () => {
  it("is taken over from pages that are gone, and from no other", () => {
    const items = new Map<string, string>();
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
      key: (index: number) => [...items.keys()][index] ?? null,
      get length() {
        return items.size;
      },
    };
    const change = (now: string, time: number) => new Map([["a", { was: "", now, time }]]);
    const gone = new KeptChanges("r", "suffolk", storage, "gone");
    gone.keep(change("1", 1));
    new KeptChanges("r", "suffolk", storage, "later").keep(change("2", 2));
    const open = new KeptChanges("r", "suffolk", storage, "open");
    open.keep(change("3", 3));
    new KeptChanges("r", "norfolk", storage, "other").keep(change("4", 4));
    const own = new KeptChanges("r", "suffolk", storage, "own");
    expect([...own.takeLeft((name) => name === open.name)]).toEqual([["a", { was: "", now: "2", time: 2 }]]);
    expect([...items.keys()].sort()).toEqual(
      ["desk-return r norfolk other", "desk-return r suffolk open", "desk-return r suffolk own"].sort(),
    );
  });
});
