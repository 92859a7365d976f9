import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, mappa, userFolder } from "./run.ts";

const html = ["--format", "html"];

describe("mappa build never takes the place of what it did not make", () => {
  it("refuses an output folder inside the data", async () => {
    const folder = userFolder();
    const ended = await mappa(folder, "build", ...html, "--output", "data/releases");
    expect(ended.code).toBe(2);
    expect(ended.errors).toContain("is inside the data folder");
    expect(existsSync(join(folder, "data/releases/2031-32/release.yaml"))).toBe(true);
  });

  it("refuses one that a link leads into the data", async () => {
    const folder = userFolder();
    symlinkSync("data/releases", join(folder, "output"));
    const ended = await mappa(folder, "build", ...html);
    expect([ended.code, ended.output]).toEqual([2, ""]);
    expect(ended.errors).toContain("is inside the data folder");
  });

  it("makes both where two areas are made at once", async () => {
    const folder = userFolder();
    const both = await Promise.all(
      ["kent", "suffolk"].map((area) => mappa(folder, "build", ...html, "--area", area)),
    );
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const made = [
      "2031-32/index.html",
      "2031-32/kent.html",
      "2031-32/release.json",
      "2031-32/statements.html",
      "2031-32/suffolk.html",
      "index.html",
    ];
    expect(filesBelow(join(folder, "output"))).toEqual(made);
    const index = readFileSync(join(folder, "output/index.html"), "utf8");
    for (const area of ["kent", "suffolk"]) expect(index).toContain(`href="2031-32/${area}.html"`);
  });

  it("refuses a folder with somebody's file in it, and names the file", async () => {
    for (const path of ["output/2031-32/precious.txt", "output/2031-32/kent.html"]) {
      const folder = userFolder({ [path]: "mine" });
      const ended = await mappa(folder, "build");
      expect(ended.code).toBe(2);
      expect(ended.output).toContain(`error OUTPUT-FOREIGN  ${path}\n`);
      expect(readFileSync(join(folder, path), "utf8")).toBe("mine");
    }
  });

  it("replaces what it made itself, and says what is left of an earlier run", async () => {
    const folder = userFolder();
    expect((await mappa(folder, "build", ...html)).code).toBe(0);
    expect((await mappa(folder, "build", ...html)).code).toBe(0);
    expect((await mappa(folder, "build", ...html, "--area", "cumbria")).output).toContain(
      "What is in output/2031-32 is from an earlier run.",
    );
  });
});

describe("mappa check --area", () => {
  it("lists what concerns the area, or none", async () => {
    const folder = userFolder();
    const ended = await mappa(folder, "check", "--area", "kent", "--format", "json");
    const areas = (JSON.parse(ended.output) as { area?: string }[]).map((finding) => finding.area);
    expect(areas.filter((area) => area !== undefined && area !== "kent")).toEqual([]);
  });
});
