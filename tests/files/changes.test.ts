import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Change, watchFiles } from "../../src/files/changes.ts";
import { diskFiles } from "../../src/files/disk.ts";
import type { Files } from "../../src/files/files.ts";
import { memoryFiles } from "../../src/files/memory.ts";

/** What happens while somebody waits, one step a wait; when there are no more the waiting is ended. */
async function changesDuring(
  files: Pick<Files, "list" | "stamp">,
  steps: readonly (() => unknown)[],
  isWatched: (path: string) => boolean = () => true,
): Promise<(readonly Change[])[]> {
  const ending = new AbortController();
  const left = [...steps];
  const wait = async () => {
    const step = left.shift();
    if (step) await step();
    else ending.abort();
  };
  const watch = await watchFiles(files, isWatched, { wait, signal: ending.signal });
  const told: (readonly Change[])[] = [];
  for (let changes = await watch.next(); changes; changes = await watch.next()) told.push(changes);
  return told;
}

const nothing = () => {};

function some() {
  return memoryFiles(
    new Map([
      ["a/one.yaml", "1"],
      ["a/two.yaml", "2"],
      ["b.csv", "3"],
    ]),
  );
}

describe("changes of files", () => {
  it("are what is new, other or gone, in the order of paths", async () => {
    const files = some();
    const change = async () => {
      await files.write("a/two.yaml", "22");
      await files.write("c.csv", "4");
      await files.remove("a/one.yaml");
    };
    expect(await changesDuring(files, [nothing, nothing, change, nothing, nothing])).toEqual([
      [
        { path: "a/one.yaml", what: "gone" },
        { path: "a/two.yaml", what: "changed" },
        { path: "c.csv", what: "new" },
      ],
    ]);
  });

  it("are noticed where a file is as long as it was", async () => {
    const files = some();
    await files.write("b.csv", "5");
    expect(await changesDuring(files, [() => files.write("b.csv", "6"), nothing])).toHaveLength(1);
  });

  it("are told once, when a program that saves in several steps has come to its end", async () => {
    const files = some();
    // As office programs do: a new file beside, the old one away, the new one in its place.
    const steps = [
      () => files.write("a/one.yaml.tmp", "11"),
      () => files.remove("a/one.yaml"),
      () => files.move("a/one.yaml.tmp", "a/one.yaml"),
      () => files.write("a/one.yaml", "111"),
      nothing,
      nothing,
    ];
    expect(await changesDuring(files, steps)).toEqual([[{ path: "a/one.yaml", what: "changed" }]]);
  });

  it("are none where a file comes and goes, is a program's own, or is not watched", async () => {
    const files = some();
    const steps = [
      () => files.write("a/new.yaml", ""),
      () => files.remove("a/new.yaml"),
      () => files.write("a/.~lock.one.yaml#", ""),
      () => files.write("a/~$one.xlsx", ""),
      () => files.write("status/status.html", ""),
      nothing,
      nothing,
    ];
    expect(await changesDuring(files, steps, (path) => !path.startsWith("status"))).toEqual([]);
  });

  it("are told of a file that is written all the time, too", async () => {
    const files = some();
    let writings = 0;
    const write = () => files.write("b.csv", "x".repeat(++writings));
    const told = await changesDuring(
      files,
      Array.from({ length: 60 }, () => write),
    );
    expect(told.length).toBeGreaterThan(1);
  });

  it.each(["EIO", "EACCES", "ESTALE"])(
    "are none where what is there cannot be looked at: %s",
    async (code) => {
      const files = some();
      let away = false;
      const refuse = () => {
        if (away) throw Object.assign(new Error(code), { code });
      };
      const failing = {
        async list(folder: string) {
          if (folder === "a") refuse();
          return files.list(folder);
        },
        async stamp(path: string) {
          refuse();
          return files.stamp(path);
        },
      };
      const steps = [
        () => {
          away = true;
        },
        nothing,
        () => files.write("a/one.yaml", "after"),
        () => {
          away = false;
        },
        nothing,
        nothing,
      ];
      expect(await changesDuring(failing, steps)).toEqual([[{ path: "a/one.yaml", what: "changed" }]]);
    },
  );

  it("throw what is no fault of the disk", async () => {
    const list = async () => {
      throw new Error("a fault");
    };
    await expect(changesDuring({ list, stamp: async () => undefined }, [])).rejects.toThrow("a fault");
  });

  it("end where the waiting is ended, also while something is being saved", async () => {
    const files = some();
    expect(await changesDuring(files, [() => files.write("b.csv", "33")])).toEqual([]);
  });

  it("are seen on a disk, behind a link, and a link in a circle ends", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mappa-changes-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, "data/real"), { recursive: true });
    const path = join(folder, "data/real/kent.yaml");
    writeFileSync(path, "1");
    utimesSync(path, 1_000_000, 1_000_000);
    symlinkSync(join(folder, "data/real"), join(folder, "data/linked"));
    symlinkSync(join(folder, "data"), join(folder, "data/real/circle"));
    const files = diskFiles(join(folder, "data"));
    const save = () => {
      writeFileSync(path, "2");
      utimesSync(path, 1_000_001, 1_000_001);
    };
    const [changes] = await changesDuring(files, [save, nothing, nothing]);
    expect(changes).toContainEqual({ path: "linked/kent.yaml", what: "changed" });
    expect(changes).toContainEqual({ path: "real/kent.yaml", what: "changed" });
  });
});
