import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { diskFiles } from "../../src/files/disk.ts";
import { type Entry, type Files, FileTooLarge, largestFile, PathOutside } from "../../src/files/files.ts";
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

function names(entries: readonly Entry[]): string[] {
  return entries.map(({ name }) => name);
}

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
      { name: "Z", folder: false, kind: "file" },
      { name: "a", folder: true, kind: "folder" },
      { name: "b.txt", folder: false, kind: "file" },
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
      await expect(files.move("a/b", path), path).rejects.toThrow(PathOutside);
      await expect(files.move(path, "a/b"), path).rejects.toThrow(PathOutside);
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

  it("say how large a file is and when it was written, and nothing of what is no file", async () => {
    const files = make();
    await files.write("a/b", "é");
    const stamp = await files.stamp("a/b");
    expect(stamp?.size).toBe(2);
    expect(stamp?.modified.getTime()).not.toBeNaN();
    for (const path of ["a", "c", "a/b/c", ""]) expect(await files.stamp(path)).toBeUndefined();
    await expect(files.stamp("../x")).rejects.toThrow(PathOutside);
    await files.move("a/b", "d");
    expect(await files.stamp("d")).toEqual(stamp);
    await files.write("d", "éé");
    expect((await files.stamp("d"))?.size).toBe(4);
  });

  it("say the same of the files of a folder at once, or nothing, and then each is asked for", async () => {
    const files = make();
    await files.write("a/b", "é");
    await files.write("a/c/d", "1");
    for (const { name, kind, stamp } of await files.list("a", true)) {
      if (stamp) expect(stamp).toEqual(await files.stamp(`a/${name}`));
      if (kind !== "file") expect(stamp).toBeUndefined();
    }
    expect((await files.list("a")).every(({ stamp }) => stamp === undefined)).toBe(true);
  });

  it("read text without a mark at its beginning, and text that is not UTF-8", async () => {
    const files = make();
    await files.write("marked", new Uint8Array([0xef, 0xbb, 0xbf, 0x61]));
    await files.write("windows", new Uint8Array([0x53, 0x69, 0xf4, 0x6e]));
    expect(await files.readText("marked")).toBe("a");
    expect(await files.readText("windows")).toBe("Siôn");
  });

  it("move a file into the place of another, and to where none was", async () => {
    const files = make();
    await files.write("x", "1");
    await files.move("x", "deep/folder/x");
    await files.write("y", "2");
    await files.move("y", "deep/folder/x");
    expect(await files.readText("deep/folder/x")).toBe("2");
    expect(names(await files.list(""))).toEqual(["deep"]);
  });

  it("move a folder to where none is, and not into the place of one that holds something", async () => {
    const files = make();
    await files.write("one/a", "1");
    await files.write("other/b", "2");
    await expect(files.move("one", "other")).rejects.toMatchObject({ code: "ENOTEMPTY" });
    expect(await files.readText("other/b")).toBe("2");
    await files.remove("other/b");
    await files.removeEmpty("other");
    await files.move("one", "other");
    expect(await files.readText("other/a")).toBe("1");
    expect(names(await files.list(""))).toEqual(["other"]);
  });

  it("keep what is in place when there is nothing to put there", async () => {
    const files = make();
    await files.write("old", "old");
    await expect(files.move("new", "old")).rejects.toMatchObject({ code: "ENOENT" });
    expect(names(await files.list(""))).toEqual(["old"]);
    expect(await files.readText("old")).toBe("old");
  });

  it("remove a folder that is empty, and no other", async () => {
    const files = make();
    await files.write("full/a", "");
    await files.removeEmpty("full");
    await files.removeEmpty("none");
    expect(names(await files.list("full"))).toEqual(["a"]);
  });

  it("leave nothing beside what they have written", async () => {
    const files = make();
    await files.write("a/b", "1");
    await files.write("a/b", "2");
    expect(names(await files.list("a"))).toEqual(["b"]);
    expect(await files.readText("a/b")).toBe("2");
  });

  it("remove a file or a whole folder, and nothing where there is none", async () => {
    const files = make();
    for (const path of ["a/b", "a/c/d", "ab"]) await files.write(path, "");
    await files.remove("a");
    await files.remove("none");
    expect(names(await files.list(""))).toEqual(["ab"]);
  });
});
