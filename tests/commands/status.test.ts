import { cpSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { expectTold, filesBelow, mappa, userFolder } from "./run.ts";

const fixture = fileURLToPath(new URL("../status/fixtures/releases", import.meta.url));

/** A folder of a user with a release in which an area stands in every state, each return written on its own day. */
function everyState(): string {
  const folder = userFolder();
  cpSync(fixture, join(folder, "data/releases"), { recursive: true });
  const returns = join(folder, "data/releases/2032-33/returns");
  for (const [index, name] of readdirSync(returns).sort().entries()) {
    const time = Date.UTC(2032, 7, 14 + index, 22, 30) / 1000;
    utimesSync(join(returns, name), time, time);
  }
  return folder;
}

/** The areas of which something was sent. */
const sent = "bedfordshire cheshire cumbria dorset essex gwent kent norfolk suffolk wiltshire".split(" ");

describe("mappa status", () => {
  it("says where every return of a release stands, within a hundred columns", async () => {
    const ended = await mappa(everyState(), "status", "2032-33");
    expectTold("status", ended);
    // The lines of what is in the way are as long as the titles of their findings.
    const [table] = ended.output.split("\n2032-33 is ");
    expect(Math.max(...table!.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("says the same to a program", async () => {
    expectTold(
      "status-json",
      await mappa(everyState(), "status", "2032-33", "--format", "json", "--area", ...sent),
    );
  });

  it("lists only the areas that were asked for, with the sums of all", async () => {
    const ended = await mappa(everyState(), "status", "2032-33", "--area", "kent", "dorset");
    expect(ended.output).toContain("8 of 42 returns in");
    expect(ended.output).toContain("Only 2 of 42 areas are listed");
    expect(ended.output.match(/^(?:Kent|Dorset|Essex|England and Wales) .*$/gm)).toHaveLength(2);
  });

  it("writes a page into the folder of the release, which nothing reads and no report leads to", async () => {
    const folder = everyState();
    const before = await mappa(folder, "check", "2032-33");
    const ended = await mappa(folder, "status", "2032-33", "--format", "html");
    expect(ended.told).toContain("2032-33: data/releases/2032-33/status/status.html");
    expect(readFileSync(join(folder, "data/releases/2032-33/status/status.html"), "utf8")).toContain(
      "QUERY-PARTS",
    );
    expect((await mappa(folder, "check", "2032-33")).told).toBe(before.told);
    expect(filesBelow(join(folder, "output"))).toEqual([]);
  });

  it("says of a release that cannot be read that it cannot, beside the others", async () => {
    const folder = everyState();
    writeFileSync(join(folder, "data/releases/2032-33/release.yaml"), "kind: [");
    const text = await mappa(folder, "status");
    expect(text.code).toBe(0);
    expect(text.output).toContain("2032-33 cannot be read. 'mappa check 2032-33' says why.");
    expect(text.output).toContain("\n2031-32, final.");
    const [unread] = JSON.parse((await mappa(folder, "status", "2032-33", "--format", "json")).output);
    expect(unread).toMatchObject({ release: "2032-33", readable: false });
    expect(unread.general).toContainEqual({ code: "YAML-SYNTAX", severity: "error", count: 1 });
    expect(unread).not.toHaveProperty("areas");
    expect((await mappa(folder, "status", "2032-33", "--format", "xlsx")).output).toContain("cannot be read");
  });

  it("takes the live releases that are open where none is named, each by itself", async () => {
    const folder = everyState();
    const ended = await mappa(folder, "status");
    expect(ended.output.match(/^20\d\d-\d\d, /gm)).toEqual(["2032-33, ", "2031-32, "]);
    const later = await mappa(folder, "status", "2031-32", "--format", "json");
    expect(JSON.parse(later.output)).toHaveLength(1);
  });
});
