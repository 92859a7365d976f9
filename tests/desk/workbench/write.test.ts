import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { WorkChange } from "../../../src/desk/workbench/workbench.ts";
import { PathOutside } from "../../../src/files/files.ts";
import { failingFiles } from "../../support/failing-files.ts";
import { kent, type Opened, open, release } from "./folder.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.end());

const onDisk = () => readFileSync(join(opened.folder, kent), "utf8");

describe("a file that two people change", () => {
  it("is written by the first alone, and the other is shown what stands there now", async () => {
    const { workbench } = opened;
    const file = (await workbench.read(kent))!;
    const texts = [`${file.text}# one\n`, `${file.text}# other\n`];
    const results = await Promise.all(texts.map((text) => workbench.write(kent, text, file.version)));
    expect(results.map(({ written }) => written)).toEqual([true, false]);
    expect(onDisk()).toBe(texts[0]);
    const [, refused] = results;
    expect(refused).toMatchObject({ written: false, now: { text: texts[0] } });
  });

  it("is not written over what was saved beside the desk since it was read, which listeners are told of once", async () => {
    const { workbench, folder } = opened;
    const told: WorkChange[] = [];
    const file = (await workbench.read(kent))!;
    const outside = `${file.text}# from an editor\n`;
    writeFileSync(join(folder, kent), outside);
    const end = workbench.onChange((change) => told.push(change));
    const result = await workbench.write(kent, "lost: yes\n", file.version);
    expect(result).toMatchObject({ written: false, now: { text: outside } });
    expect(onDisk()).toBe(outside);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    end();
    expect(told.map(({ paths }) => paths)).toEqual([[kent]]);
  });

  it("is told to have gone where it was removed, and is not made again", async () => {
    const { workbench, folder } = opened;
    const path = `releases/${release}/narrative/kent/extra.md`;
    const made = await workbench.write(path, "Words.\n", undefined);
    if (!made.written) throw new Error("a new file was refused");
    rmSync(join(folder, path));
    expect(await workbench.write(path, "More.\n", made.file.version)).toEqual({
      written: false,
      now: undefined,
    });
    expect(existsSync(join(folder, path))).toBe(false);
  });

  it("is not made where one of that name has come to stand", async () => {
    const result = await opened.workbench.write(kent, "new: yes\n", undefined);
    expect(result).toMatchObject({ written: false, now: { text: onDisk() } });
  });
});

describe("changes", () => {
  it("of the desk's own are told once, at once, with a higher turn", async () => {
    const { workbench } = opened;
    const told: WorkChange[] = [];
    const end = workbench.onChange((change) => told.push(change));
    for (const mark of ["# a\n", "# b\n"]) {
      const file = (await workbench.read(kent))!;
      await workbench.write(kent, file.text + mark, file.version);
    }
    expect(told.map(({ paths }) => paths)).toEqual([[kent], [kent]]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    end();
    expect(told).toHaveLength(2);
    expect(told[1]!.turn).toBe(told[0]!.turn + 1);
  });

  it("by others are told, and what is asked for then has them", async () => {
    const { workbench, folder } = opened;
    expect((await workbench.state(release))!.prepared.returns.map(({ area }) => area)).toContain("kent");
    const before = onDisk();
    const told = new Promise<WorkChange>((resolve) => {
      const end = workbench.onChange((change) => {
        end();
        resolve(change);
      });
    });
    rmSync(join(folder, kent));
    expect((await told).paths).toEqual([kent]);
    expect((await workbench.state(release))!.prepared.returns.map(({ area }) => area)).not.toContain("kent");
    expect((await workbench.write(kent, before, undefined)).written).toBe(true);
    expect((await workbench.state(release))!.prepared.returns.map(({ area }) => area)).toContain("kent");
  });
});

describe("release.yaml", () => {
  it("that cannot be read leaves no state, and once it is mended there is the same again", async () => {
    const { workbench } = opened;
    const path = `releases/${release}/release.yaml`;
    const before = (await workbench.state(release))!;
    const file = (await workbench.read(path))!;
    const broken = await workbench.write(path, "year: [\n", file.version);
    if (!broken.written) throw new Error("the change was refused");
    expect(await workbench.state(release)).toBeUndefined();
    await workbench.write(path, file.text, broken.file.version);
    const after = (await workbench.state(release))!;
    expect(after.findings).toEqual(before.findings);
    expect(after.turn).toBeGreaterThan(before.turn);
  });
});

describe("a path", () => {
  it.each([
    "../outside.yaml",
    "reference/areas.csv",
    "frameworks/2022-23.yaml",
    `releases/${release}/make.mjs`,
    `releases/${release}/returns/../../../x.yaml`,
    `releases/${release}/returns`,
    `releases/../returns/kent.yaml`,
    `releases/${release}/returns/.kent.yaml`,
    `releases/${release}/history.csv`,
    "",
  ])("'%s' is where nobody writes", async (path) => {
    await expect(opened.workbench.write(path, "x", undefined)).rejects.toThrow(PathOutside);
  });
});

describe("a disk that refuses", () => {
  it("leaves the file as it was, and the fault is told", async () => {
    const other = await open((disk) => {
      const failing = failingFiles(disk, "one", { kind: "refused-on", at: 0, code: "ENOSPC" });
      return { ...disk, write: failing.files.write };
    });
    const heard = vi.fn();
    other.workbench.onChange(heard);
    const file = (await other.workbench.read(kent))!;
    await expect(other.workbench.write(kent, "lost: yes\n", file.version)).rejects.toMatchObject({
      code: "ENOSPC",
    });
    expect(readFileSync(join(other.folder, kent), "utf8")).toBe(file.text);
    expect(heard).not.toHaveBeenCalled();
    other.end();
  });
});
