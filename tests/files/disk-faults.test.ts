import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { errorText } from "../../src/commands/error-text.ts";
import { diskFiles } from "../../src/files/disk.ts";
import { type Files, NotAFile } from "../../src/files/files.ts";
import { systemFault } from "../../src/files/system-fault.ts";
import { HalfInPlace } from "../../src/publish/folder/working.ts";
import { english } from "../../src/words/english/english.ts";

const text = (error: unknown) => errorText(error, english, "What was to be printed");
const ofSystem = (code: string, path?: string) =>
  Object.assign(new Error(code), { code, ...(path && { path }) });

describe("what is told of a fault of the disk", () => {
  const codes =
    "EIO EMFILE ENFILE ENOSPC EACCES EPERM EROFS EDQUOT ENAMETOOLONG EISDIR ENOTDIR ELOOP EPIPE ENOENT EBUSY ESTALE EXDEV EINVAL";

  test.each(codes.split(" "))("%s names the file and what to do, and does not blame the product", (code) => {
    const told = text(ofSystem(code, "output/kent.html"));
    expect(told).toMatch(/^output\/kent\.html: [a-z].*\. [A-Z].*\.$/);
    expect(told).not.toMatch(/mappa|\n/);
    expect(text(ofSystem(code))).toMatch(/^What was to be printed: /);
  });

  test("of a code that nobody knows gives the code", () => {
    expect(text(ofSystem("EWHATEVER", "a"))).toContain("(EWHATEVER)");
  });

  test("after a part was put in place says that the next build puts the rest there", () => {
    const told = text(new HalfInPlace("", { cause: ofSystem("ENOSPC", "output/kent.html") }));
    expect(told).toMatch(/^output\/kent\.html: the disk is full.*\n.*next build/);
  });

  test("is not told of what is a fault of ours", () => {
    for (const error of [
      new Error("no code"),
      Object.assign(new Error("node's"), { code: "ERR_ASSERTION" }),
      "text",
    ]) {
      expect(text(error)).toMatch(/^This is a fault in mappa/);
      expect(systemFault(error)).toBeUndefined();
    }
  });
});

describe("files on a disk that refuses", () => {
  function folder(): { path: string; files: Files } {
    const path = mkdtempSync(join(tmpdir(), "mappa-faults-"));
    onTestFinished(() => rmSync(path, { recursive: true, force: true }));
    return { path, files: diskFiles(path) };
  }

  const faultOf = async (work: Promise<unknown>) => {
    const error = (await work.catch((each: unknown) => each)) as NodeJS.ErrnoException;
    return { fault: systemFault(error), path: error.path };
  };

  test("name the file as the user would, whatever was asked of them", async () => {
    const { path, files } = folder();
    symlinkSync("loop", join(path, "loop"));
    writeFileSync(join(path, "file"), "");
    mkdirSync(join(path, "folder/inside"), { recursive: true });
    const at = (name: string) => join(path, name);
    expect(await faultOf(files.readText("loop"))).toEqual({ fault: "circle", path: at("loop") });
    expect(await faultOf(files.list("loop"))).toEqual({ fault: "circle", path: at("loop") });
    expect(await faultOf(files.write("file/below/deep", ""))).toEqual({
      fault: "not-a-folder",
      path: at("file"),
    });
    expect(await faultOf(files.write("folder", ""))).toEqual({ fault: "not-a-file", path: at("folder") });
    expect(await faultOf(files.move("file", "folder"))).toEqual({ fault: "not-a-file", path: at("folder") });
    expect(await faultOf(files.move("none", "file"))).toEqual({ fault: "gone", path: at("none") });
    expect(await faultOf(files.write("a".repeat(300), ""))).toMatchObject({ fault: "long-name" });
  });

  test("leave nothing behind of what could not be written", async () => {
    const { path, files } = folder();
    mkdirSync(join(path, "folder"));
    await files.write("folder", "").catch(() => {});
    expect(readdirSync(path)).toEqual(["folder"]);
  });

  test.skipIf(process.getuid?.() === 0)("say that permission was refused", async () => {
    const { path, files } = folder();
    writeFileSync(join(path, "closed"), "");
    chmodSync(join(path, "closed"), 0);
    expect(await faultOf(files.readText("closed"))).toEqual({
      fault: "permission",
      path: join(path, "closed"),
    });
  });

  test.skipIf(!existsSync("/dev/null"))("do not open devices", async () => {
    await expect(diskFiles("/dev").readText("null")).rejects.toMatchObject({
      constructor: NotAFile,
      kind: "device",
    });
  });
});
