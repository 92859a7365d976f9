import { describe, expect, it } from "vitest";
import type { Files } from "../../src/files/files.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { outputFolder } from "../../src/publish/output-folder.ts";

/** Files on a disk that is full after some writes. */
function fullAfter(writes: number, files: Files): Files {
  let left = writes;
  return {
    ...files,
    async write(path, content) {
      if (left-- <= 0) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
      await files.write(path, content);
    },
  };
}

const before = new Map([
  ["2031-32/suffolk.html", "old"],
  ["2031-32/kent.html", "old"],
]);

describe("an output folder", () => {
  it("shows nothing until it is put in place, and then replaces the one before whole", async () => {
    const files = memoryFiles(before);
    const folder = outputFolder(files, "2031-32");
    await folder.write({ path: "2031-32/suffolk.html", content: "new" });
    expect(await files.readText("2031-32/suffolk.html")).toBe("old");
    await folder.replaceAll();
    expect([...files.contents]).toEqual([["2031-32/suffolk.html", "new"]]);
  });

  it("puts single files in place and leaves the others", async () => {
    const files = memoryFiles(before);
    const folder = outputFolder(files, "2031-32");
    await folder.write({ path: "2031-32/suffolk.html", content: "new" });
    await folder.replaceEach([]);
    expect(Object.fromEntries(files.contents)).toEqual({
      "2031-32/suffolk.html": "new",
      "2031-32/kent.html": "old",
    });
  });

  it("leaves the old one as it was when a write fails half-way", async () => {
    const files = memoryFiles(before);
    const folder = outputFolder(fullAfter(1, files), "2031-32");
    await folder.write({ path: "2031-32/suffolk.html", content: "new" });
    await expect(folder.write({ path: "2031-32/kent.html", content: "new" })).rejects.toThrow("no space");
    await folder.discard();
    expect(files.contents).toEqual(before);
  });
});
