import { describe, expect, it } from "vitest";
import { checkedReturnOf } from "../../../src/desk/return/place.ts";
import { saveCells } from "../../../src/desk/return/save-cells.ts";
import { type ChangedCell, cellsOfForm, sentCells } from "../../../src/desk/return/sent.ts";
import { deskOver } from "./served.ts";

type Over = Awaited<ReturnType<typeof deskOver>>;

async function save({ desk, path }: Over, ...cells: readonly ChangedCell[]) {
  const place = await checkedReturnOf(desk, "2031-32", "suffolk");
  return saveCells(desk, place!, path, cells);
}

describe("saving the cells of a return", () => {
  it("changes the figures and nothing else of the file", { timeout: 240_000 }, async () => {
    const over = await deskOver();
    const before = over.read();
    const saved = await save(
      over,
      { cell: "eligible/category-1/level-1", was: "1050", now: "1051" },
      { cell: "notification-revoked", was: "4", now: "not available" },
    );
    expect(saved).toEqual({
      saved: ["eligible/category-1/level-1", "notification-revoked"],
      conflicts: [],
      refused: [],
    });
    expect(over.read()).toBe(
      before
        .replace("level-1: 1050,", "level-1: 1051,")
        .replace("notification-revoked: 4", "notification-revoked: not available"),
    );
  });

  it("leaves a cell that somebody else has changed, and writes the others", {
    timeout: 240_000,
  }, async () => {
    const over = await deskOver();
    over.write(over.read().replace("level-1: 1050,", "level-1: 1060,"));
    const saved = await save(
      over,
      { cell: "eligible/category-1/level-1", was: "1050", now: "1051" },
      { cell: "eligible/category-1/level-2", was: "16", now: "17" },
    );
    expect(saved.conflicts).toEqual([{ cell: "eligible/category-1/level-1", mine: "1051", onDisk: "1060" }]);
    expect(saved.saved).toEqual(["eligible/category-1/level-2"]);
    expect(over.read()).toContain("category-1: { level-1: 1060, level-2: 17, level-3: 2, total: 1068 }");
  });

  it("takes what was sent twice as written, and refuses what cannot exist", {
    timeout: 240_000,
  }, async () => {
    const over = await deskOver();
    const before = over.read();
    const saved = await save(
      over,
      { cell: "eligible/category-1/level-1", was: "9", now: "1050" },
      { cell: "eligible/category-3/level-1", was: "", now: "1" },
      { cell: "../release", was: "", now: "1" },
    );
    expect(saved.saved).toEqual(["eligible/category-1/level-1"]);
    expect(saved.refused.map(({ cell }) => cell)).toEqual(["eligible/category-3/level-1", "../release"]);
    expect(over.read()).toBe(before);
  });

  it("refuses a figure that has what cannot be seen, and writes the others", {
    timeout: 240_000,
  }, async () => {
    const over = await deskOver();
    const mine = "10\u200e51";
    const saved = await save(
      over,
      { cell: "eligible/category-1/level-1", was: "1050", now: mine },
      { cell: "eligible/category-1/level-2", was: "16", now: "17" },
    );
    expect(saved.refused).toMatchObject([{ cell: "eligible/category-1/level-1", mine }]);
    expect(over.read()).toContain("category-1: { level-1: 1050, level-2: 17, level-3: 2, total: 1068 }");
  });

  it("writes beside a total in its short form, and blanks a figure", { timeout: 240_000 }, async () => {
    const over = await deskOver();
    over.write(
      over.read().replace(/ {2}orders-imposed:\n(?: {4}.*\n)+/, "  Orders imposed: 94 # as counted\n"),
    );
    const [cell, blank] = ["orders-imposed/notification-order", "eligible/category-1/level-2"];
    const saved = await save(over, { cell, was: "", now: "1" }, { cell: blank, was: "16", now: "" });
    expect(saved.saved).toEqual([cell, blank]);
    expect(over.read()).toContain("  Orders imposed: { total: 94, notification-order: 1 } # as counted\n");
    expect(over.read()).toContain("category-1: { level-1: 1050, level-3: 2, total: 1068 }");
  });

  it("writes what somebody typed as a text that runs nothing", { timeout: 240_000 }, async () => {
    const over = await deskOver();
    const now = "*a: {b} # <script>";
    await save(over, { cell: "notification-revoked", was: "4", now });
    expect(over.read()).toContain(`notification-revoked: ${JSON.stringify(now)}\n`);
  });

  it("finds the cells of a form that differ from what its page said", () => {
    const body = new URLSearchParams([
      ["was", JSON.stringify({ one: "1", two: "2" })],
      ["cell:one", "1"],
      ["cell:two", " 3 "],
    ]);
    const bytes = new TextEncoder().encode(body.toString());
    expect(cellsOfForm({ body: bytes })).toEqual([{ cell: "two", was: "2", now: "3" }]);
    expect(sentCells.safeParse({ cells: [{ cell: "one", was: "", now: "x".repeat(2001) }] }).success).toBe(
      false,
    );
  });
});
