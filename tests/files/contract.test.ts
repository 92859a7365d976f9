import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { diskFiles } from "../../src/files/disk.ts";
import { type Files, FileTooLarge, largestFile, PathOutside } from "../../src/files/files.ts";
import { memoryFiles } from "../../src/files/memory.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const makers: [string, () => Files][] = [
  ["memory", () => memoryFiles()],
  [
    "disk",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "mappa-files-"));
      folders.push(folder);
      return diskFiles(join(folder, "root"));
    },
  ],
];

describe.each(makers)("files in %s", (_name, make) => {
  it("give back what was written, as text and as bytes", async () => {
    const files = make();
    await files.write("a/b.txt", "é");
    await files.write("a/c.bin", new Uint8Array([0, 255]));
    expect(await files.readText("a/b.txt")).toBe("é");
    expect([...(await files.readBytes("a/c.bin"))!]).toEqual([0, 255]);
    expect(await files.readText("a/../a/./b.txt")).toBe("é");
  });

  it("give nothing where there is no file", async () => {
    const files = make();
    await files.write("a/b.txt", "x");
    for (const path of ["c", "a/c", "a", "a/b.txt/c", ""]) expect(await files.readText(path)).toBeUndefined();
    expect(await files.list("none")).toEqual([]);
    expect(await files.list("a/b.txt")).toEqual([]);
  });

  it("list a folder in order, with folders marked", async () => {
    const files = make();
    for (const path of ["r/b.txt", "r/a/x", "r/a/y", "r/Z", "other"]) await files.write(path, "");
    expect(await files.list("r")).toEqual([
      { name: "Z", folder: false },
      { name: "a", folder: true },
      { name: "b.txt", folder: false },
    ]);
    expect((await files.list("")).map((entry) => entry.name)).toEqual(["other", "r"]);
  });

  it("refuse every path that leaves the root", async () => {
    const files = make();
    await files.write("a/b", "x");
    for (const path of ["..", "../x", "a/../../x", "/etc/hostname", "a/../../root-beside/x"]) {
      await expect(files.readText(path), path).rejects.toThrow(PathOutside);
      await expect(files.write(path, "x"), path).rejects.toThrow(PathOutside);
      await expect(files.list(path), path).rejects.toThrow(PathOutside);
      await expect(files.remove(path), path).rejects.toThrow(PathOutside);
      await expect(files.replace("a/b", path), path).rejects.toThrow(PathOutside);
      await expect(files.replace(path, "a/b"), path).rejects.toThrow(PathOutside);
    }
    expect(await files.readText("a/b")).toBe("x");
  });

  it("refuse a file above the size asked for, and above the usual one", async () => {
    const files = make();
    await files.write("small", "12345");
    expect(await files.readText("small", 5)).toBe("12345");
    await expect(files.readText("small", 4)).rejects.toThrow(FileTooLarge);
    await files.write("large", new Uint8Array(largestFile + 1));
    await expect(files.readBytes("large")).rejects.toMatchObject({
      size: largestFile + 1,
      most: largestFile,
    });
  });

  it("read text without a mark at its beginning, and text that is not UTF-8", async () => {
    const files = make();
    await files.write("marked", new Uint8Array([0xef, 0xbb, 0xbf, 0x61]));
    await files.write("windows", new Uint8Array([0x53, 0x69, 0xf4, 0x6e]));
    expect(await files.readText("marked")).toBe("a");
    expect(await files.readText("windows")).toBe("Siôn");
  });

  it("put a folder in the place of another, whole", async () => {
    const files = make();
    await files.write("old/a", "old");
    await files.write("old/b", "old");
    await files.write("new/a", "new");
    await files.replace("new", "old");
    expect(await files.list("old")).toEqual([{ name: "a", folder: false }]);
    expect(await files.readText("old/a")).toBe("new");
    expect(await files.list("")).toEqual([{ name: "old", folder: true }]);
  });

  it("put a file in the place of another, and where none was", async () => {
    const files = make();
    await files.write("x", "1");
    await files.replace("x", "deep/folder/x");
    await files.write("y", "2");
    await files.replace("y", "deep/folder/x");
    expect(await files.readText("deep/folder/x")).toBe("2");
    expect(await files.list("")).toEqual([{ name: "deep", folder: true }]);
  });

  it("keep what is in place when there is nothing to put there", async () => {
    const files = make();
    await files.write("old/a", "old");
    await expect(files.replace("new", "old")).rejects.toMatchObject({ code: "ENOENT" });
    expect(await files.list("")).toEqual([{ name: "old", folder: true }]);
    expect(await files.readText("old/a")).toBe("old");
  });

  it("remove a file or a whole folder, and nothing where there is none", async () => {
    const files = make();
    for (const path of ["a/b", "a/c/d", "ab"]) await files.write(path, "");
    await files.remove("a");
    await files.remove("none");
    expect(await files.list("")).toEqual([{ name: "ab", folder: false }]);
  });
});
