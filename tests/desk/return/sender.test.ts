import { describe, expect, it, vi } from "vitest";
import { takenFrom } from "../../../src/desk/browser/kept/left.ts";
import type { KeptChange } from "../../../src/desk/browser/return/kept.ts";
import { Sender, type SentCell } from "../../../src/desk/browser/return/sender.ts";

/** A desk that answers when it is told to, and what was sent to it. */
function deskInTests(whenKept = async () => {}) {
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
    kept: whenKept,
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
    expect(kept().get("a")).toEqual({ was: "", now: "12", sent: "1" });
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

  it("sends nothing before the browser has it on its disk, together with the note that it was sent", async () => {
    let put = () => {};
    const { sent, sender, kept } = deskInTests(
      () =>
        new Promise<void>((done) => {
          put = done;
        }),
    );
    sender.changed("a", "", "1");
    await vi.waitFor(() => expect(kept().get("a")).toEqual({ was: "", now: "1", sent: "1" }));
    expect(sent).toEqual([]);
    put();
    await vi.waitFor(() => expect(sent).toEqual([[{ cell: "a", was: "", now: "1" }]]));
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

describe("what pages have left that were closed or killed", () => {
  const record = (page: string, name: string, time: number) => ({
    place: "suffolk",
    page,
    name,
    value: `${name} of ${page}`,
    time,
  });
  const all = [
    record("gone", "a", 1),
    record("later", "a", 2),
    record("later", "b", 2),
    record("open", "a", 3),
  ];
  const taken = (isBusy: (name: string) => boolean) => {
    const found = takenFrom(all, (page) => page === "open", isBusy);
    return [found.taken.map(({ value }) => value), found.isMore];
  };

  it("is taken over, the newest of each name, and nothing of a page that is open", () => {
    expect(taken(() => false)).toEqual([["a of later", "b of later"], true]);
  });

  it("waits while something of the same name is not settled", () => {
    expect(taken((name) => name === "a")).toEqual([["b of later"], true]);
  });

  it("is sent as it was first, since it may have been written, and then what was typed after it", async () => {
    vi.useFakeTimers();
    const { sent, waiting, sender, kept } = deskInTests();
    sender.resume(
      new Map([
        ["a", { was: "", now: "12", sent: "1" }],
        ["b", { was: "7", now: "8" }],
      ]),
    );
    await vi.advanceTimersByTimeAsync(30);
    waiting[0]!.answer();
    await vi.advanceTimersByTimeAsync(30);
    expect(sent).toEqual([
      [{ cell: "a", was: "", now: "1" }],
      [
        { cell: "a", was: "1", now: "12" },
        { cell: "b", was: "7", now: "8" },
      ],
    ]);
    waiting[1]!.answer();
    await vi.advanceTimersByTimeAsync(30);
    expect(kept().size).toBe(0);
    vi.useRealTimers();
  });
});
