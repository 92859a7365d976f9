import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { diskFiles } from "../../src/files/disk.ts";
import type { Files } from "../../src/files/files.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { OutputRefused } from "../../src/publish/folder/working.ts";
import { readSummary } from "../../src/publish/summary-file.ts";
import { type Contents, publishSmall, type SmallRun, visible } from "../support/small-releases.ts";

const whole = { everything: true, files: { "kent.html": "kent", "surrey.html": "surrey" } };
const renewed: SmallRun = { everything: true, files: { "kent.html": "kent, again" } };

async function made(): Promise<Contents> {
  const output = memoryFiles();
  await publishSmall(output, whole);
  return output.contents;
}

const earlier = await made();

/** What is said to be in the way; nothing has changed then. */
async function refused(contents: Contents, run = renewed): Promise<string[]> {
  const output = memoryFiles(contents);
  const error = await publishSmall(output, run).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(OutputRefused);
  expect(output.contents).toEqual(new Map(contents));
  return (error as OutputRefused).findings.map(({ code, location }) => `${code} ${location?.file}`);
}

const withFiles = (files: Readonly<Record<string, string>>, contents: Contents = earlier) =>
  new Map([...contents, ...Object.entries(files)]);

describe("a file that this program did not make", () => {
  test.each<[string, Record<string, string>]>([
    ["notes", { "made/notes.txt": "mine" }],
    ["a name that begins like a report's", { "made/kent-annotated.pdf": "mine", "made/kent_.html": "mine" }],
    ["a format that is made elsewhere", { "made/kent.pdf": "mine", "made/release.json.bak": "mine" }],
    [
      "folders",
      { "made/kent/one.html": "mine", "made-2/kent.html": "mine", ".made.before/kent.html": "mine" },
    ],
    ["what an earlier version kept", { ".made.partial/kent.html": "mine", "made/.kent.html.before": "mine" }],
  ])("stays beside the reports: %s", async (_, files) => {
    const output = memoryFiles(withFiles(files));
    await publishSmall(output, renewed);
    for (const [path, content] of Object.entries(files)) expect(output.contents.get(path)).toBe(content);
    expect(output.contents.get("made/kent.html")).toBe("kent, again");
    expect(output.contents.has("made/surrey.html")).toBe(false);
  });

  test("is not replaced where a report is to be written", async () => {
    const essex = { everything: false, files: { "essex.html": "essex" } };
    expect(await refused(withFiles({ "made/essex.html": "mine" }), essex)).toEqual([
      "OUTPUT-FOREIGN made/essex.html",
    ]);
  });

  test("is not replaced where the index is to be written", async () => {
    for (const text of ["mine", "", '<body class="index"><main id="page-main" class="releases"></main>'])
      expect(await refused(withFiles({ "index.html": text }))).toEqual(["OUTPUT-FOREIGN index.html"]);
    expect(await refused(new Map([["index.html", "mine"]]))).toEqual(["OUTPUT-FOREIGN index.html"]);
  });

  test("is named where its folder has the name of the release", async () => {
    expect(await refused(new Map([["made/one.txt", "mine"]]))).toEqual(["OUTPUT-FOREIGN made/one.txt"]);
    expect(await refused(new Map([["made/release.json", "{}"]]))).toEqual([
      "OUTPUT-FOREIGN made/release.json",
    ]);
    expect(await refused(new Map([["made", "a file"]]))).toEqual(["OUTPUT-FOREIGN made"]);
  });

  test("is no reason to refuse where the system has put it, or it is what would be written", async () => {
    for (const path of ["made/.DS_Store", "made/Thumbs.db", "made/desktop.ini"])
      await publishSmall(memoryFiles(new Map([[path, "system"]])), whole);
    const same = withFiles({ "made/essex.html": "essex" });
    await publishSmall(memoryFiles(same), { everything: false, files: { "essex.html": "essex" } });
  });

  test("is not taken out because a list was written that names it", async () => {
    const list = readSummary(String(earlier.get("made/release.json")))!;
    const more = [
      "../mine.html",
      "made/../mine.html",
      "made/..",
      "made/.",
      "elsewhere/mine.html",
      "made/a/b.html",
    ];
    const areas = [...list.areas, { name: "x", slug: "x", files: { html: more } }];
    const files = { "mine.html": "mine", "elsewhere/mine.html": "mine", "made/a/b.html": "mine" };
    const contents = withFiles({ "made/release.json": JSON.stringify({ ...list, areas }), ...files });
    const output = memoryFiles(contents);
    await publishSmall(output, renewed);
    for (const [path, content] of Object.entries(files)) expect(output.contents.get(path)).toBe(content);
  });
});

describe("a report that was changed since it was made", () => {
  test("is not replaced, and not taken out; all of them are named", async () => {
    const changed = withFiles({ "made/kent.html": "kent, signed", "made/surrey.html": "surrey, signed" });
    expect(await refused(changed)).toEqual([
      "OUTPUT-CHANGED made/kent.html",
      "OUTPUT-CHANGED made/surrey.html",
    ]);
  });

  test("stays where a run does not touch it, and stays changed", async () => {
    const output = memoryFiles(withFiles({ "made/kent.html": "kent, signed" }));
    await publishSmall(output, { everything: false, files: { "essex.html": "essex" } });
    expect(output.contents.get("made/kent.html")).toBe("kent, signed");
    expect(await refused(output.contents)).toEqual(["OUTPUT-CHANGED made/kent.html"]);
  });

  test("and the index, likewise", async () => {
    const text = String(earlier.get("index.html"));
    expect(await refused(withFiles({ "index.html": text.replace("<h1>", "<h1 >") }))).not.toEqual([]);
    expect(await refused(withFiles({ "index.html": text.replace("kent", "kent ") }))).toEqual([
      "OUTPUT-FOREIGN index.html",
    ]);
    expect(await refused(withFiles({ "index.html": text.replace(/<!-- mappa.*\n/, "") }))).toEqual([
      "OUTPUT-FOREIGN index.html",
    ]);
  });

  test("between a kill and the next run is not lost by finishing what was begun", async () => {
    const journal = {
      put: [{ path: "made/kent.html", digest: "new", before: "old" }],
      remove: [{ path: "made/surrey.html", before: "old" }],
    };
    const left = {
      ".mappa/dead/journal.json": JSON.stringify(journal),
      ".mappa/dead/new/made/kent.html": "kent, begun",
    };
    expect(await refused(withFiles(left))).toEqual(["OUTPUT-CHANGED made/kent.html"]);
    const contents = withFiles(left);
    contents.delete("made/kent.html");
    const output = memoryFiles(contents);
    await publishSmall(output, { everything: false, files: { "essex.html": "essex" } });
    expect(output.contents.get("made/kent.html")).toBe("kent, begun");
    expect(output.contents.get("made/surrey.html")).toBe("surrey");
  });
});

describe("what an earlier version has made, which wrote no digests", () => {
  const list = { ...readSummary(String(earlier.get("made/release.json")))! };
  const text = String(earlier.get("index.html")).replace(/<!-- mappa.*\n/, "");
  const { sha256: _, ...without } = list;
  const old = withFiles({ "made/release.json": JSON.stringify(without), "index.html": text });

  test("is replaced and taken out where it is listed", async () => {
    const output = memoryFiles(withFiles({ "made/kent-annotated.html": "mine" }, old));
    await publishSmall(output, renewed);
    expect([...visible(output.contents).keys()]).toEqual([
      "index.html",
      "made/index.html",
      "made/kent-annotated.html",
      "made/kent.html",
      "made/release.json",
    ]);
  });
});

describe("a list of what was made", () => {
  test("says no more that a report is there which somebody has taken away", async () => {
    const contents = new Map(earlier);
    contents.delete("made/surrey.html");
    const output = memoryFiles(contents);
    await publishSmall(output, { everything: false, files: { "essex.html": "essex" } });
    expect(output.contents.get("made/release.json")).not.toContain("made/surrey.html");
    expect(output.contents.get("index.html")).not.toContain("made/surrey.html");
  });

  test("and neither does the index, also of another release", async () => {
    const output = memoryFiles(earlier);
    output.contents.delete("made/surrey.html");
    await publishSmall(output, { id: "2031-32", everything: true, files: { "kent.html": "kent" } });
    const index = String(output.contents.get("index.html"));
    expect(index).toContain("made/kent.html");
    expect(index).not.toContain("made/surrey.html");
  });
});

describe("on a disk", () => {
  function folder(): { path: string; files: Files } {
    const path = mkdtempSync(join(tmpdir(), "mappa-way-"));
    onTestFinished(() => rmSync(path, { recursive: true, force: true }));
    return { path, files: diskFiles(join(path, "output")) };
  }

  const codes = async (files: Files) => {
    const error = await publishSmall(files, whole).catch((each: unknown) => each);
    return error instanceof OutputRefused ? error.findings.map(({ code }) => code) : error;
  };

  test("links in place of the folder of a release, of a report or of the index are not followed and stay", async () => {
    for (const link of ["output/made", "output/made/kent.html", "output/index.html"]) {
      const { path, files } = folder();
      mkdirSync(join(path, "elsewhere"));
      writeFileSync(join(path, "elsewhere/mine"), "mine");
      await publishSmall(files, { everything: true, files: { "surrey.html": "surrey" } });
      if (link !== "output/made/kent.html") rmSync(join(path, link), { recursive: true });
      const target = join(path, link === "output/made" ? "elsewhere" : "elsewhere/mine");
      symlinkSync(target, join(path, link));
      expect(await codes(files)).toEqual(["OUTPUT-FOREIGN"]);
      expect(readlinkSync(join(path, link))).toBe(target);
      expect(readFileSync(join(path, "elsewhere/mine"), "utf8")).toBe("mine");
    }
  });

  test("a file in place of the output folder is named", async () => {
    const { path, files } = folder();
    writeFileSync(join(path, "output"), "mine");
    expect(await codes(files)).toMatchObject({ code: "ENOTDIR", path: join(path, "output") });
    expect(readFileSync(join(path, "output"), "utf8")).toBe("mine");
  });
});
