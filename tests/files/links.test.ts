import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskFiles } from "../../src/files/disk.ts";
import { type Files, NotAFile, PathOutside } from "../../src/files/files.ts";

let folder: string;
let files: Files;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mappa-links-"));
  const inside = join(folder, "root");
  const outside = join(folder, "outside");
  for (const each of [inside, outside]) mkdirSync(each);
  writeFileSync(join(outside, "secret"), "secret");
  writeFileSync(join(inside, "own"), "own");
  symlinkSync(join(outside, "secret"), join(inside, "link-out"));
  symlinkSync(outside, join(inside, "folder-out"));
  symlinkSync(join(outside, "not-there-yet"), join(inside, "dangling"));
  symlinkSync("own", join(inside, "link-in"));
  symlinkSync("loop", join(inside, "loop"));
  symlinkSync("/dev/zero", join(inside, "device"));
  execFileSync("mkfifo", [join(inside, "pipe")]);
  files = diskFiles(inside);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("links on a disk", () => {
  it("are followed inside the root", async () => {
    expect(await files.readText("link-in")).toBe("own");
  });

  it("are refused where they lead out, for reading, listing and writing", async () => {
    for (const path of ["link-out", "folder-out/secret"]) {
      await expect(files.readText(path), path).rejects.toThrow(PathOutside);
      await expect(files.write(path, "x"), path).rejects.toThrow(PathOutside);
    }
    await expect(files.list("folder-out")).rejects.toThrow(PathOutside);
    await expect(files.write("folder-out/new", "x")).rejects.toThrow(PathOutside);
    await expect(files.write("dangling", "x")).rejects.toThrow(PathOutside);
    await expect(files.remove("folder-out/secret")).rejects.toThrow(PathOutside);
    await expect(files.move("own", "folder-out/secret")).rejects.toThrow(PathOutside);
    expect(readFileSync(join(folder, "outside/secret"), "utf8")).toBe("secret");
    expect(existsSync(join(folder, "outside/new"))).toBe(false);
    expect(existsSync(join(folder, "outside/not-there-yet"))).toBe(false);
  });

  it("that lead in a circle end with an error", async () => {
    await expect(files.readText("loop")).rejects.toMatchObject({ code: "ELOOP" });
  });

  it("are removed themselves, and not what they lead to", async () => {
    await files.remove("link-out");
    expect(readFileSync(join(folder, "outside/secret"), "utf8")).toBe("secret");
  });

  it("and pipes are not files: reading one is refused and does not wait", async () => {
    await expect(files.readText("pipe")).rejects.toMatchObject({ constructor: NotAFile, kind: "pipe" });
    await expect(files.readText("device")).rejects.toThrow(PathOutside);
  });

  it("are told apart in a list", async () => {
    const kinds = Object.fromEntries((await files.list("")).map(({ name, kind }) => [name, kind]));
    expect(kinds).toMatchObject({ own: "file", pipe: "special", loop: "link", "folder-out": "link" });
  });

  it("do not keep a root that is a link itself from being used", async () => {
    symlinkSync(join(folder, "root"), join(folder, "root-link"));
    const linked = diskFiles(join(folder, "root-link"));
    expect(await linked.readText("own")).toBe("own");
    await linked.write("made", "made");
    expect(await files.readText("made")).toBe("made");
  });
});

describe("names that no file can have", () => {
  it.each([
    ["too long", `${"a".repeat(300)}.png`],
    ["with a zero character", "a\0.png"],
  ])("%s, are of files that are not there", async (_, name) => {
    expect(await files.readBytes(name)).toBeUndefined();
    expect(await files.list(name)).toEqual([]);
  });
});

describe("paths as a person would type them", () => {
  it("are short below the working folder and whole elsewhere", () => {
    expect(diskFiles("data", "/home/kim").shown("x/y.yaml")).toBe("data/x/y.yaml");
    expect(diskFiles("/srv/data", "/home/kim").shown("x.yaml")).toBe("/srv/data/x.yaml");
  });
});
