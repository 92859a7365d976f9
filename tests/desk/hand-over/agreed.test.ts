import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Desk } from "../../../src/desk/context/desk.ts";
import { heldBundle, hold, letGo } from "../../../src/desk/hand-over/bundle/held.ts";
import { fieldsOf, handingOver, htmlOf, lookedAt, ownReturn, release, textAt, textOf } from "./bundles.ts";

const slow = { timeout: 300_000 };
const takenOver = `releases/${release}/taken-over`;

/** A desk, and a bundle with another figure, another text and one text more than it has. */
async function waiting() {
  const over = await handingOver();
  const before = { own: over.read(), plans: over.read(textAt("plans.md")) };
  over.write(before.own.replace("level-1: 1050", "level-1: 1051"));
  over.write("Other plans.\n", textAt("plans.md"));
  const bundle = await over.given();
  over.write(before.own);
  over.write(before.plans, textAt("plans.md"));
  rmSync(join(over.folder, textAt("victims.md")));
  const kept = () => readdirSync(join(over.folder, takenOver), { recursive: true }).map(String).sort();
  return { ...over, before, bundle, kept };
}

test(
  "what somebody changed in between is not written over: nothing is, and it is shown anew",
  slow,
  async () => {
    const over = await waiting();
    const { fields } = await lookedAt(over, over.bundle);
    const changed = over.before.plans.replace(/$/, "Mine.\n");
    over.write(changed, textAt("plans.md"));
    over.write("New here.\n", textAt("victims.md"));
    over.write("New only here.\n", textAt("more.md"));
    const before = over.files();
    const answer = await over.agree(fields);
    expect(answer).toMatchObject({ kind: "page", status: 409 });
    expect(textOf(answer)).toContain(
      "Somebody has changed narrative/suffolk/more.md, narrative/suffolk/plans.md and narrative/suffolk/victims.md since this was shown. Nothing was written.",
    );
    expect(over.files()).toEqual(before);
    // Agreed to as it is now, it is written.
    expect(await over.agree(fieldsOf(htmlOf(answer)))).toMatchObject({ kind: "redirect" });
    expect(over.read(textAt("plans.md"))).toBe("Other plans.\n");
    expect(over.read(textAt("more.md"))).toBe("New only here.\n");
    expect(over.read(`${takenOver}/narrative/suffolk/plans.md`)).toBe(changed);
    expect(over.read(`${takenOver}/narrative/suffolk/victims.md`)).toBe("New here.\n");
  },
);

test("fields that are not those of the page change nothing", slow, async () => {
  const over = await waiting();
  const { fields } = await lookedAt(over, over.bundle);
  const before = over.files();
  const { bundle: id = "", ...versions } = fields;
  for (const [sent, says] of [
    [{}, "could not be understood"],
    [{ bundle: "x" }, "could not be understood"],
    [{ ...fields, "version:returns/suffolk.yaml": "'" }, "could not be understood"],
    [{ ...versions, bundle: "0".repeat(64) }, "no longer held"],
    [{ bundle: id }, "Somebody has changed"],
    [{ ...fields, "version:../release.yaml": "" }, "Somebody has changed"],
    [{ ...fields, "version:returns/suffolk.yaml": "" }, "Somebody has changed"],
  ] as const) {
    const answer = await over.agree(sent as Record<string, string>);
    expect(answer).toMatchObject({ kind: "page", status: 409 });
    expect(textOf(answer)).toContain(says);
  }
  expect(over.files()).toEqual(before);
});

test("a disk that takes no more ends it: it is said what was written and what was not", slow, async () => {
  const over = await waiting();
  const { fields } = await lookedAt(over, over.bundle);
  const { write } = over.desk.data;
  const full = vi.spyOn(over.desk.data, "write").mockImplementation(async (path, content) => {
    if (path === textAt("victims.md")) throw Object.assign(new Error("full"), { code: "ENOSPC" });
    await write(path, content);
  });
  const answer = await over.agree(fields);
  const said = textOf(answer);
  expect(said).toContain("Written before that: narrative/suffolk/plans.md.");
  expect(said).toContain("Not written: narrative/suffolk/victims.md and returns/suffolk.yaml.");
  expect(over.read()).toBe(over.before.own);
  expect(over.read(`${takenOver}/narrative/suffolk/plans.md`)).toBe(over.before.plans);
  full.mockRestore();
  expect(await over.agree(fieldsOf(htmlOf(answer)))).toMatchObject({ kind: "redirect" });
  expect(over.read()).toContain("level-1: 1051");
  expect(over.kept()).toEqual([
    "narrative",
    "narrative/suffolk",
    "narrative/suffolk/plans.md",
    "suffolk.yaml",
  ]);
});

test("what somebody changes while it is written stays, and so does all that follows", slow, async () => {
  const over = await waiting();
  const { fields } = await lookedAt(over, over.bundle);
  const { write } = over.desk.data;
  const mine = over.before.own.replace("level-1: 1050", "level-1: 2000");
  vi.spyOn(over.desk.data, "write").mockImplementation(async (path, content) => {
    // At the last moment: when what stands there is being kept.
    if (path.endsWith("taken-over/suffolk.yaml")) writeFileSync(join(over.folder, ownReturn), mine);
    await write(path, content);
  });
  const answer = await over.agree(fields);
  const said = textOf(answer);
  expect(said).toContain("Somebody changed returns/suffolk.yaml while the bundle was taken in");
  expect(said).toContain("Written before that: narrative/suffolk/plans.md and narrative/suffolk/victims.md.");
  expect(said).toContain("MAPPA-eligible offenders, Category 1, Level 1 2,000 1,051");
  expect(readFileSync(join(over.folder, ownReturn), "utf8")).toBe(mine);
  expect(over.kept()).not.toContain("suffolk.yaml");
});

test("a bundle is held for an hour, and no more than three are", () => {
  let minutes = 0;
  const desk = { workbench: {}, now: () => new Date(minutes * 60_000) } as Desk;
  const ids = [1, 2, 3, 4].map((byte) => hold(desk, Uint8Array.of(byte), "b.zip"));
  expect(ids.map((id) => heldBundle(desk, id) !== undefined)).toEqual([false, true, true, true]);
  minutes = 30;
  hold(desk, Uint8Array.of(2), "b.zip");
  letGo(desk, ids[2]!);
  minutes = 61;
  expect(ids.map((id) => heldBundle(desk, id) !== undefined)).toEqual([false, true, false, false]);
});
