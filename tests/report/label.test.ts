import { describe, expect, test } from "vitest";
import { build } from "../../src/commands/build.ts";
import type { Files } from "../../src/files/files.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { report } from "../../src/pipeline.ts";
import { usualFormats, writers } from "../../src/publish/writers.ts";
import type { Edition } from "../../src/report/edition/edition.ts";
import { labelOf } from "../../src/report/identity.ts";
import { english } from "../../src/words/english/english.ts";
import {
  loadMade,
  madeData,
  make,
  patchedFramework,
  shipped,
  shippedData,
  shippedReleases,
  templates,
} from "../support/project.ts";
import { reportOf } from "../support/reports.ts";
import { told } from "../support/told.ts";
import { blocksOf } from "./walk.ts";

const rows = ["Suffolk,2018/19,eligible,category-1,,,830"];
const labels = {
  reconstructed: "Reconstructed from published sources. Incomplete. Not an official publication.",
  illustrative: "Illustrative figures, invented. Not an official publication.",
} as const;

const titles = { reconstructed: "Reconstructed", illustrative: "Illustrative" } as const;

type Written = ReadonlyMap<string, string | Uint8Array>;

/** The files that a build of one release writes. */
async function built(data: Files, release: string, formats: readonly string[]): Promise<Written> {
  const output = memoryFiles();
  const code = await build(
    { releases: [release], areas: [], formats },
    {
      data,
      templates,
      output,
      words: english,
      now: () => new Date("2032-10-01T08:30:00Z"),
      print: () => {},
      progress: () => {},
    },
  );
  expect(code).toBe(0);
  return output.contents;
}

describe.each(["reconstructed", "illustrative"] as const)("a release that is %s", (kind) => {
  test("says so in release.json, in the index and in the name of every file", async () => {
    const files = await built(madeData({ kind, rows }), "made", usualFormats(writers));
    const names = [...files.keys()].filter((path) => path.startsWith("made/") && !path.endsWith(".json"));
    // The pages of the release itself have the names that a host looks for.
    const pages = ["made/index.html", "made/statements.html"];
    for (const name of pages) expect(String(files.get(name)), name).toContain(labels[kind]);
    const reports = names.filter((name) => !name.endsWith(".csv") && !pages.includes(name));
    expect(reports.sort()).toEqual(
      ["england-and-wales", "suffolk"].flatMap((slug) =>
        ["html", "pdf"].map((ending) => `made/${slug}-${kind}.${ending}`),
      ),
    );
    const tables = names.filter((name) => name.endsWith(".csv"));
    expect(tables).toContain(`made/suffolk-${kind}.beside-nation.csv`);
    for (const name of tables)
      expect(name).toMatch(new RegExp(`^made/(?:england-and-wales|suffolk)-${kind}\\.[a-z-]+\\.csv$`));
    expect(JSON.parse(String(files.get("made/release.json")))).toMatchObject({ label: labels[kind] });
    expect(String(files.get("index.html"))).toContain(labels[kind]);
  });

  test("cannot switch it off in release.yaml", async () => {
    for (const line of ["label: none", "label: ''", "official: true", "shortLabel: x"]) {
      const project = await loadMade({ kind, rows, details: line });
      expect(project.releases, line).toEqual([]);
      expect(project.findings, line).toMatchObject([{ code: "RELEASE-SHAPE", severity: "error" }]);
    }
  });

  test("claims no designation", async () => {
    const project = await loadMade({ kind, rows, details: "designation: Official statistics" });
    expect(project.releases).toEqual([]);
    expect(told(project.findings[0]!).problem).toBe(`A release that is ${kind} has no designation.`);
  });
});

test("a report without a cover says it in a box, first of what is about its figures, and one with a cover does not", async () => {
  const about = { heading: "About these figures", blocks: [{ generated: "about" }] };
  const covered = { of: "area", title: "Report {year}", order: ["about"], sections: { about } };
  const reports = { covered, leaflet: { ...covered, title: "Leaflet {year}", cover: false } };
  const data = { "frameworks/2015-16.yaml": patchedFramework("2015-16", { reports }) };
  for (const kind of ["reconstructed", "illustrative"] as const) {
    const prepared = await make({ kind, rows, data });
    const first = (id: string) => {
      const request = { kind: id, of: { kind: "area", area: "suffolk" } } as const;
      const { edition } = report(prepared, request, english);
      expect([edition.label, edition.cover === undefined]).toEqual([labels[kind], id === "leaflet"]);
      return edition.sections[0]!.blocks[0];
    };
    expect(first("leaflet")).toMatchObject({ type: "warning", title: titles[kind] });
    expect(first("covered")).not.toMatchObject({ type: "warning" });
  }
});

test("a live release has no label anywhere", async () => {
  const files = await built(madeData({ rows }), "made", usualFormats(writers));
  expect([...files.keys()]).toContain("made/suffolk.pdf");
  expect(JSON.parse(String(files.get("made/release.json")))).not.toHaveProperty("label");
  const page = String(files.get("made/suffolk.html"));
  for (const label of Object.values(labels)) expect(page).not.toContain(label);
  expect(reportOf(await make({ rows }), "suffolk").document).not.toHaveProperty("label");
});

test.each(shippedReleases)("%s: every file name, document and chart carries the label", async (id) => {
  const { kind } = (await shipped(id)).release.details;
  const label = labels[labelOf(kind)!];
  const files = await built(shippedData, id, ["json"]);
  const read = (path: string) => JSON.parse(String(files.get(path)));
  expect(read(`${id}/release.json`)).toMatchObject({ label: label });
  const paths = [...files.keys()].filter(
    (path) => /^[^/]+\/.*\.json$/.test(path) && !/release\.json$/.test(path),
  );
  expect(paths.length).toBeGreaterThan(4);
  let charts = 0;
  for (const path of paths) {
    expect(path).toMatch(new RegExp(`-${kind}\\.json$`));
    const document: Edition = read(path);
    expect([document.label, document.shortLabel]).toEqual([label, titles[labelOf(kind)!]]);
    expect(document.title.endsWith(label)).toBe(true);
    for (const block of blocksOf(document)) {
      if (block.type !== "chart") continue;
      charts++;
      expect(block.label).toBe(label);
    }
    expect(document.cover).toBeDefined();
    const warnings = blocksOf(document).filter((block) => block.type === "warning");
    expect(warnings.map(({ title }) => title)).not.toContain(titles[labelOf(kind)!]);
  }
  expect(charts).toBeGreaterThan(0);
});
