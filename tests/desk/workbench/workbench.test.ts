import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeWorkbench } from "../../../src/desk/workbench/make.ts";
import type { WorkChange } from "../../../src/desk/workbench/workbench.ts";
import { ofArea } from "../../../src/figures/geography.ts";
import { diskFiles } from "../../../src/files/disk.ts";
import { PathOutside } from "../../../src/files/files.ts";
import { prepare } from "../../../src/pipeline.ts";
import { loadProject } from "../../../src/releases/load.ts";
import { english } from "../../../src/words/english/english.ts";
import { templates } from "../../support/project.ts";
import { smallCountry } from "../../support/small-country.ts";

const path = "releases/2031-32/returns/suffolk.yaml";
const request = { kind: "area", of: ofArea("suffolk") };

/** A workbench over a country of two areas, and a hand on what it waits for. */
async function bench() {
  const folder = join(smallCountry(), "data");
  const data = diskFiles(folder);
  const ending = new AbortController();
  let look = () => {};
  // Each look at the disk waits until a test lets it.
  const wait = () =>
    new Promise<void>((resolve) => {
      look = resolve;
      ending.signal.addEventListener("abort", () => resolve());
    });
  const faults: unknown[] = [];
  const workbench = await makeWorkbench({
    data,
    templates,
    openWorkbook: undefined,
    words: english,
    pace: { wait, signal: ending.signal },
    log: (error) => faults.push(error),
  });
  const changes: WorkChange[] = [];
  workbench.onChange((change) => changes.push(change));
  onTestFinished(() => ending.abort());
  /** Looks until somebody else's change was told, or often enough. */
  const looks = async () => {
    for (let count = 0; count < 6; count++) {
      look();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  return { workbench, folder, data, changes, looks, faults };
}

/** What a command would say of the release as it lies on the disk. */
async function byCommand(folder: string) {
  const project = await loadProject(diskFiles(folder), templates, { releases: ["2031-32"], words: english });
  const prepared = prepare(project, project.releases[0]!);
  return [...project.findings, ...prepared.findings];
}

test("says of a release what the commands say, also after each kind of change", async () => {
  const { workbench, folder } = await bench();
  const same = async () =>
    expect(new Set((await workbench.state("2031-32"))!.findings.map((each) => JSON.stringify(each)))).toEqual(
      new Set((await byCommand(folder)).map((each) => JSON.stringify(each))),
    );
  await same();
  const change = async (file: string, to: (text: string) => string) => {
    const before = await workbench.read(file);
    const result = await workbench.write(file, to(before!.text), before!.version);
    expect(result.written).toBe(true);
    await same();
  };
  await change(path, (text) => text.replace("level-1: 1050", "level-1: 1051"));
  await change(path, (text) => text.replace("level-1: 1051", "level-1: 1,051"));
  await change(path, (text) => text.replace("level-1: 1,051", "level-1: 1050"));
  await change("releases/2031-32/narrative/suffolk/foreword.md", (text) => `${text}\n[^1]\n`);
  await change("releases/2031-32/narrative/kent/foreword.md", () => "");
  await change("releases/2031-32/release.yaml", (text) =>
    text.replace("status: final", "status: provisional"),
  );
  const { text, version } = (await workbench.read("releases/2031-32/release.yaml"))!;
  const broken = await workbench.write("releases/2031-32/release.yaml", "kind: lively\n", version);
  expect(await workbench.state("2031-32")).toBeUndefined();
  await workbench.write("releases/2031-32/release.yaml", text, broken.written ? broken.file.version : "");
  await same();
});

test("shows a figure in the report as soon as it was written", async () => {
  const { workbench } = await bench();
  const before = await workbench.read(path);
  const values = async () => JSON.stringify((await workbench.report("2031-32", request))!.edition);
  expect(await values()).toContain("1,050");
  await workbench.write(path, before!.text.replace("level-1: 1050, ", "level-1: 1049, "), before!.version);
  expect(await values()).toContain("1,049");
});

test("makes no report of a return with an error, and makes it again once that is mended", async () => {
  const { workbench } = await bench();
  const good = await workbench.read(path);
  const bad = await workbench.write(path, good!.text.replace("1050", "many"), good!.version);
  expect(await workbench.report("2031-32", request)).toBeUndefined();
  await workbench.write(path, good!.text, bad.written ? bad.file.version : "");
  expect(await workbench.report("2031-32", request)).toBeDefined();
});

test("of two who change the same version one writes, and the other is told what stands there", async () => {
  const { workbench, folder } = await bench();
  const { text, version } = (await workbench.read(path))!;
  const [one, other] = await Promise.all([
    workbench.write(path, `${text}# one\n`, version),
    workbench.write(path, `${text}# other\n`, version),
  ]);
  expect(one.written).toBe(true);
  expect(other).toEqual({ written: false, now: await workbench.read(path) });
  expect(readFileSync(join(folder, path), "utf8")).toBe(`${text}# one\n`);
});

test("writes over nothing that an editor has changed or removed, and makes no second file", async () => {
  const { workbench, folder } = await bench();
  const { text, version } = (await workbench.read(path))!;
  writeFileSync(join(folder, path), `${text}# by hand\n`);
  expect(await workbench.write(path, text, version)).toMatchObject({ written: false });
  expect(await workbench.write(path, text, undefined)).toMatchObject({ written: false });
  expect(readFileSync(join(folder, path), "utf8")).toBe(`${text}# by hand\n`);
  rmSync(join(folder, path));
  expect(await workbench.write(path, text, version)).toEqual({ written: false, now: undefined });
  expect(await workbench.write(path, text, undefined)).toMatchObject({ written: true });
});

test("tells of what others change, once, and not again of its own", async () => {
  const { workbench, folder, changes, looks, faults } = await bench();
  const { text, version } = (await workbench.read(path))!;
  await workbench.write(path, `${text}# own\n`, version);
  await looks();
  expect(changes).toEqual([{ turn: 1, paths: [path] }]);
  writeFileSync(join(folder, path), `${text}# by hand, and longer\n`);
  cpSync(join(folder, path), join(folder, "releases/2031-32/returns/second.yaml"));
  await looks();
  expect(changes.slice(1).map(({ paths }) => paths)).toEqual([
    ["releases/2031-32/returns/second.yaml", path],
  ]);
  expect((await workbench.read(path))!.text).toContain("by hand");
  expect(faults).toEqual([]);
});

test.each([
  "../outside.yaml",
  "releases/../../outside.yaml",
  "releases/2031-32/returns/../../../x.yaml",
  "releases/2031-32/returns/a\0b.yaml",
  "releases/2031-32/returns/sub/x.yaml",
  "releases\\2031-32\\release.yaml",
  "reference/areas.csv",
  "frameworks/2022-23.yaml",
  "releases/2031-32/history.csv",
  "releases/2031-32/narrative/suffolk/",
  "/etc/passwd",
])("writes nothing into %j", async (outside) => {
  const { workbench, changes } = await bench();
  await expect(workbench.write(outside, "x", undefined)).rejects.toThrow(PathOutside);
  expect(changes).toEqual([]);
});

test("knows no release that is not there, and all that are", async () => {
  const { workbench } = await bench();
  expect(await workbench.releases()).toEqual(["2031-32"]);
  for (const id of ["2030-31", "..", "2031-32/returns", ""]) {
    expect(await workbench.state(id)).toBeUndefined();
    expect(await workbench.release(id)).toBeUndefined();
  }
});
