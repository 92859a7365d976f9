import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mappa, userFolder } from "./run.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const examples = [...new Set([...readme.matchAll(/`npm run mappa -- ([^`…]+)`/g)].map((match) => match[1]!))];

describe("the README", () => {
  it("has examples that all run, once the year is made", async () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
    const folder = userFolder();
    const ordered = examples.toSorted((a, b) => rank(a) - rank(b));
    for (const example of ordered) {
      const ended = await mappa(folder, ...example.split(" "));
      // The form is filled in before it is checked: one without a figure is no return.
      if (example === "new return 2032-33 suffolk") {
        rmSync(join(folder, "data/releases/2032-33/returns/suffolk.xlsx"));
        await mappa(folder, "new", "return", "2032-33", "suffolk", "--format", "yaml");
        const path = join(folder, "data/releases/2032-33/returns/suffolk.yaml");
        writeFileSync(path, readFileSync(path, "utf8").replace("level-1: not available", "level-1: 1068"));
      }
      expect(ended.code, ended.told).toBe(example.includes("--publish") ? 1 : 0);
    }
  });

  it("shows a finding as it is printed", async () => {
    const folder = userFolder();
    await mappa(folder, "new", "release", "2032/33");
    await mappa(folder, "new", "return", "2032-33", "suffolk", "--format", "yaml");
    const path = join(folder, "data/releases/2032-33/returns/suffolk.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("level-1: not available", "level-1: 1,204"));
    const { output } = await mappa(folder, "check", "2032-33");
    const shown = /```\n( {3}error FIGURE-NOT-A-NUMBER[\s\S]*?)\n {3}```/.exec(readme)![1]!;
    expect(output).toContain(shown.replace(/^ {3}/gm, ""));
  });
});

/** The release first, then its returns, then what needs them. */
function rank(example: string): number {
  const order = ["new release", "new return"];
  const found = order.findIndex((start) => example.startsWith(start));
  return found < 0 ? order.length : found;
}
