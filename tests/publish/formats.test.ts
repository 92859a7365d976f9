import { expect, test } from "vitest";
import { build } from "../../src/commands/build.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { readSummary } from "../../src/publish/summary-file.ts";
import type { Writer } from "../../src/publish/writers/writer.ts";
import { usualFormats, writers } from "../../src/publish/writers.ts";
import { english } from "../../src/words/english/english.ts";
import { madeData, templates } from "../support/project.ts";

/** A format that a test adds: the headings of a report, as text. */
const headings: Writer = {
  name: "headings",
  endings: ["headings"],
  documents: ["report"],
  usual: false,
  async write({ edition }) {
    const lines = edition.sections.map(({ heading }) => heading);
    return [{ path: `${edition.id}.headings`, content: `${lines.join("\n")}\n` }];
  },
};

const usual = usualFormats(writers);

const rows = ["Suffolk,2018/19,eligible,category-1,,,830"];

/** What a build takes besides its folders; it says nothing. */
const quiet = {
  templates,
  words: english,
  now: () => new Date("2032-10-01T08:30:00Z"),
  print: () => {},
  progress: () => {},
};

async function built(
  output: ReturnType<typeof memoryFiles>,
  formats: readonly string[],
  known: readonly Writer[] = writers,
) {
  const environment = { ...quiet, data: madeData({ rows }), output };
  return build({ releases: ["made"], areas: [], formats }, environment, known);
}

const summaryIn = ({ contents }: ReturnType<typeof memoryFiles>) =>
  readSummary(String(contents.get("made/release.json")))!;

test("a format is one more writer: it is made, listed and made again over itself", async () => {
  const output = memoryFiles();
  const known = [...writers, headings];
  for (const _ of ["first", "second"]) {
    expect(await built(output, ["headings"], known)).toBe(0);
    expect(String(output.contents.get("made/suffolk.headings"))).toMatch(/\n/);
    const suffolk = summaryIn(output).areas.find(({ slug }) => slug === "suffolk");
    expect(suffolk?.files).toEqual({ headings: ["made/suffolk.headings"] });
  }
  expect(await built(output, [...usual, "headings"], known)).toBe(0);
  expect(await built(output, usual, known)).toBe(0);
  expect([...output.contents.keys()].filter((path) => path.endsWith(".headings"))).toEqual([]);
});

test("a file of a format that is known no more stays listed beside others, and goes when everything is made", async () => {
  const output = memoryFiles();
  expect(await built(output, ["headings"], [...writers, headings])).toBe(0);
  expect(await built(output, ["html"])).toBe(0);
  const files = () => summaryIn(output).areas.find(({ slug }) => slug === "suffolk")?.files;
  expect(files()).toEqual({ html: ["made/suffolk.html"], headings: ["made/suffolk.headings"] });
  expect(await built(output, usual)).toBe(0);
  expect(Object.keys(files()!)).toEqual(usual);
  expect(output.contents.has("made/suffolk.headings")).toBe(false);
});

test.each(writers.map(({ name }) => name))(
  "every file of %s has an ending that its writer names",
  async (name) => {
    const output = memoryFiles();
    expect(await built(output, [name])).toBe(0);
    const summary = summaryIn(output);
    const files = [summary.national!, ...summary.areas, ...summary.others].flatMap(
      (each) => each.files[name] ?? [],
    );
    const { endings } = writers.find((each) => each.name === name)!;
    const pages = ["index.html", "made/release.json", ...summary.whole["page"]!];
    const made = [...output.contents.keys()].filter((path) => !pages.includes(path));
    expect(files.toSorted()).toEqual(made.toSorted());
    for (const path of files) expect(endings.some((ending) => path.endsWith(`.${ending}`))).toBe(true);
  },
);

test("a format that no report is written in brings the documents that are", async () => {
  const output = memoryFiles();
  expect(await built(output, ["ods"])).toBe(0);
  const { others } = summaryIn(output);
  expect(others.map(({ document, files }) => [document, files["ods"]])).toEqual([
    ["tables", ["made/england-and-wales_area-tables.ods"]],
    ["tables", ["made/england-and-wales_tables.ods"]],
  ]);
});

test("release.json of an earlier version is still read", () => {
  const findings = { errors: 0, queries: 0, notes: 0 };
  const areas = [
    { name: "Kent", slug: "kent", html: "2030-31/kent.html", pdf: "2030-31/kent.pdf" },
    { name: "Essex", slug: "essex", reason: "no return was sent" },
  ];
  const national = { pdf: "2030-31/england-and-wales.pdf" };
  const earlier = { id: "2030-31", title: "MAPPA annual reports 2030/31", national, areas, findings };
  expect(readSummary(JSON.stringify(earlier))).toEqual({
    id: "2030-31",
    title: "MAPPA annual reports 2030/31",
    national: { files: { pdf: ["2030-31/england-and-wales.pdf"] } },
    areas: [
      { name: "Kent", slug: "kent", files: { html: ["2030-31/kent.html"], pdf: ["2030-31/kent.pdf"] } },
      { name: "Essex", slug: "essex", reason: "no return was sent", files: {} },
    ],
    whole: {},
    others: [],
    revisions: [],
    findings,
  });
  expect(readSummary("{}")).toBeUndefined();
  expect(readSummary("no JSON")).toBeUndefined();
});

test("a run of one format takes out the files of an area that is held back by now, and no other file", async () => {
  const output = memoryFiles();
  const two = [...rows, "Kent,2018/19,eligible,category-1,,,2000"];
  const run = (given: readonly string[], formats: readonly string[]) => {
    const environment = { ...quiet, data: madeData({ rows: given }), output };
    return build({ releases: ["made"], areas: [], formats }, environment);
  };
  expect(await run(two, ["html", "json"])).toBe(0);
  const before = [...output.contents.keys()];
  expect(await run([rows[0]!, "Kent,2018/19,eligible,category-1,,,2000.5"], ["html"])).toBe(1);
  const gone = before.filter((path) => !output.contents.has(path));
  expect(gone.sort()).toEqual(["made/kent.html", "made/kent.json"]);
  expect(summaryIn(output).areas.find(({ slug }) => slug === "kent")).toMatchObject({ files: {} });
});
