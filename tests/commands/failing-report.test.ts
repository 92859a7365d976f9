import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../src/files/memory.ts";
import { readSummary } from "../../src/publish/summary-file.ts";
import type { Writer } from "../../src/publish/writers/writer.ts";
import { quickWriter, runBuild } from "../support/commands.ts";
import { madeData } from "../support/project.ts";

const data = madeData({
  rows: [
    "Suffolk,2018/19,eligible,category-1,,,830",
    "Kent,2018/19,eligible,category-1,,,2000",
    "Surrey,2018/19,eligible,category-1,,,700",
  ],
});

const good = [quickWriter("html", true), quickWriter("pdf", true)];

/** Writers of which one has a fault that shows in the reports whose names match. */
function faulty(
  name: string,
  documents: RegExp,
  error: () => unknown = () => new Error("taller than a page"),
): Writer[] {
  return good.map((writer) => ({
    ...writer,
    async write(report, resources) {
      if (writer.name === name && documents.test(report.edition.id)) throw error();
      return writer.write(report, resources);
    },
  }));
}

async function earlier() {
  const output = memoryFiles();
  expect((await runBuild(data, { output, writers: good })).code).toBe(0);
  return output;
}

/** Reports, without the page of the release. */
const htmlIn = (output: ReturnType<typeof memoryFiles>) =>
  [...output.contents.keys()]
    .filter((path) => path.startsWith("made/") && path.endsWith(".html"))
    .filter((path) => !/\/(index|statements)\.html$/.test(path))
    .sort();
const summaryIn = (output: ReturnType<typeof memoryFiles>) =>
  readSummary(String(output.contents.get("made/release.json")))!;

describe("a report that cannot be made because of a fault in the program", () => {
  test.each(["html", "pdf"])("costs no other its report, and is named with its trace: %s", async (format) => {
    const output = memoryFiles();
    const {
      code,
      output: printed,
      errors,
    } = await runBuild(data, { output, writers: faulty(format, /kent/) });
    expect(code).toBe(1);
    expect(printed).toMatch(
      /^error REPORT-FAILED\n.*The report made\/kent could not be made.*: taller than a page\.$/m,
    );
    expect(printed).toMatch(/^ {2}made: Kent \(a fault in the program kept it from being made\)$/m);
    expect(errors).toMatch(/This is a fault in mappa.*taller than a page\n +at /s);
    expect(htmlIn(output)).toEqual(["made/england-and-wales.html", "made/suffolk.html", "made/surrey.html"]);
    expect([...output.contents.keys()].some((path) => path.includes("kent"))).toBe(false);
    expect(String(output.contents.get("index.html"))).toContain(
      "A fault in the program kept it from being made",
    );
  });

  test.each([[[]], [["kent", "suffolk"]]])(
    "does not leave the file of an earlier run as if it were new: %j",
    async (areas) => {
      const output = await earlier();
      const { code } = await runBuild(data, { output, areas, writers: faulty("pdf", /kent/) });
      expect(code).toBe(1);
      expect([...output.contents.keys()].filter((path) => path.includes("kent"))).toEqual([]);
      const kent = summaryIn(output).areas.find(({ slug }) => slug === "kent");
      expect(kent).toMatchObject({ files: {}, reason: "a fault in the program kept it from being made" });
      expect(output.contents.has("made/surrey.html")).toBe(true);
    },
  );

  test("can be that of the nation", async () => {
    const output = await earlier();
    const { code, output: printed } = await runBuild(data, { output, writers: faulty("pdf", /england/) });
    expect(code).toBe(1);
    expect(printed).toContain("The report made/england-and-wales could not be made");
    expect(summaryIn(output).national).toBeUndefined();
    expect(htmlIn(output)).toEqual(["made/kent.html", "made/suffolk.html", "made/surrey.html"]);
  });

  test("leaves everything as it was where no report can be made", async () => {
    const output = await earlier();
    const before = new Map(output.contents);
    const { code, output: printed } = await runBuild(data, { output, writers: faulty("html", /./) });
    expect(code).toBe(1);
    expect(printed).toContain("Nothing was made of made. What is in made is from an earlier run.");
    expect(output.contents).toEqual(before);
  });

  test("is told also where what is thrown is no error", async () => {
    const { code, output } = await runBuild(data, { writers: faulty("html", /kent/, () => "only words") });
    expect([code, output]).toEqual([1, expect.stringContaining("a fault in mappa: only words.")]);
  });

  test("is something else than a disk that refuses, which stops the build", async () => {
    const output = await earlier();
    const before = new Map(output.contents);
    const refused = () => Object.assign(new Error("EMFILE"), { code: "EMFILE", path: "a-font.ttf" });
    await expect(runBuild(data, { output, writers: faulty("pdf", /kent/, refused) })).rejects.toThrow(
      "EMFILE",
    );
    expect(output.contents).toEqual(before);
  });
});

test("a release that fails as a whole does not cost the others theirs", async () => {
  const two = new Map([...(await allOf(data))]);
  for (const [path, content] of two)
    if (path.startsWith("releases/made/")) two.set(path.replace("made", "other"), content);
  const both = memoryFiles(two);
  const output = memoryFiles();
  const writers = faulty("html", /^other\//);
  const { code, output: printed } = await runBuild(both, { output, writers });
  expect(code).toBe(1);
  expect(printed).toContain("Nothing was made of other.");
  expect(htmlIn(output)).toHaveLength(4);
});

async function allOf(files: ReturnType<typeof madeData>, folder = ""): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const entry of await files.list(folder)) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.folder) all.set(path, (await files.readText(path))!);
    else for (const [inner, content] of await allOf(files, path)) all.set(inner, content);
  }
  return all;
}
