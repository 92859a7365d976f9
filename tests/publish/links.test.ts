import { posix } from "node:path";
import { parse as parseHtml } from "parse5";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { memoryFiles } from "../../src/files/memory.ts";
import { csv } from "../../src/publish/writers/csv.ts";
import { html } from "../../src/publish/writers/html.ts";
import type { Writer } from "../../src/publish/writers/writer.ts";
import { quickWriter, runBuild } from "../support/commands.ts";
import { attribute, elements } from "../support/html-tables.ts";
import { type Made, madeData, patchedFramework, shippedData } from "../support/project.ts";

const pdf = quickWriter("pdf", true);
const writers: readonly Writer[] = [html, pdf, csv];

const { national } = parse((await shippedData.readText("frameworks/2001-02.yaml"))!).reports;
const { coverage } = national.sections;
const regional = {
  ...national,
  of: { groups: "region" },
  title: "Regional report {year}",
  order: ["coverage"],
  sections: { coverage: { ...coverage, blocks: [{ generated: "coverage" }] } },
};
const framework = patchedFramework("2001-02", { reports: { regional } });

/** Two areas of one region and one of another, of a year whose reports are those of areas, regions and the nation. */
function ofYear(year: string, kind: Made["kind"], areas = ["Suffolk", "Norfolk", "London"]): Made {
  const rows = areas.map((area) => `${area},${year},eligible,category-1,,,351`);
  return { year, kind: kind ?? "live", framework: "2001-02", rows };
}

/** Releases in one folder of data, each under its own name. */
async function dataOf(releases: Readonly<Record<string, Made>>) {
  const all = new Map<string, string>();
  for (const [id, made] of Object.entries(releases)) {
    const data = madeData({ ...made, data: { "frameworks/2001-02.yaml": framework } });
    for (const [path, text] of await textsIn(data))
      all.set(path.replace(/^releases\/made\//, `releases/${id}/`), text);
  }
  return memoryFiles(all);
}

async function textsIn(files: ReturnType<typeof madeData>, folder = ""): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const { name, folder: isFolder } of await files.list(folder)) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (isFolder) found.push(...(await textsIn(files, path)));
    else found.push([path, (await files.readText(path))!]);
  }
  return found;
}

const two = () =>
  dataOf({ "2002-03": ofYear("2002/03", "live"), "2001-02": ofYear("2001/02", "reconstructed") });

type Output = ReturnType<typeof memoryFiles>;

/** Where a page leads besides itself, as paths in the output folder. */
function leading({ contents }: Output, page: string): string[] {
  const links = elements(parseHtml(String(contents.get(page))))
    .filter(({ tagName }) => tagName === "a")
    .map((link) => attribute(link, "href")!)
    .filter((address) => !/^(#|https?:|mailto:|tel:)/.test(address));
  return links.map((address) => posix.join(posix.dirname(page), decodeURIComponent(address.split("#")[0]!)));
}

/** Every link of every page that leads to no file. */
function broken(output: Output): string[] {
  const pages = [...output.contents.keys()].filter((path) => path.endsWith(".html"));
  return pages.flatMap((page) =>
    leading(output, page)
      .filter((path) => !output.contents.has(path))
      .map((path) => `${page} leads to ${path}`),
  );
}

const reports = (paths: readonly string[]) => paths.filter((path) => !path.endsWith(".csv"));

describe("the page of an area", () => {
  test("leads to its PDF, the nation, its region, all reports and its other years, and to the data of its tables", async () => {
    const output = memoryFiles();
    expect((await runBuild(await two(), { output, writers })).code).toBe(0);
    const links = leading(output, "2002-03/suffolk.html");
    expect(reports(links)).toEqual([
      "2002-03/suffolk.pdf",
      "2002-03/england-and-wales.html",
      "2002-03/east-of-england-region.html",
      "index.html",
      "2001-02/suffolk-reconstructed.html",
    ]);
    const data = links.filter((path) => path.endsWith(".csv"));
    expect(data.length).toBeGreaterThan(0);
    expect(data).toEqual(
      [...output.contents.keys()].filter((path) => /^2002-03\/suffolk\..*\.csv$/.test(path)),
    );
    expect(reports(leading(output, "2001-02/east-of-england-region-reconstructed.html"))).toEqual([
      "2001-02/east-of-england-region-reconstructed.pdf",
      "2001-02/england-and-wales-reconstructed.html",
      "index.html",
      "2002-03/east-of-england-region.html",
    ]);
    expect(broken(output)).toEqual([]);
  });

  test("that is made alone keeps the links to what stands already", async () => {
    const output = memoryFiles();
    const data = await two();
    await runBuild(data, { output, writers });
    const before = leading(output, "2002-03/suffolk.html");
    expect((await runBuild(data, { output, writers, areas: ["suffolk"] })).code).toBe(0);
    expect(leading(output, "2002-03/suffolk.html")).toEqual(before);
    expect(broken(output)).toEqual([]);
  });

  test("that is made first leads to nothing that is not there", async () => {
    const output = memoryFiles();
    await runBuild(await two(), { output, writers, areas: ["suffolk"], formats: ["html"] });
    expect(leading(output, "2002-03/suffolk.html")).toEqual([
      "index.html",
      "2001-02/suffolk-reconstructed.html",
    ]);
    expect(broken(output)).toEqual([]);
  });

  test("made without data leads to none, also where older data stand", async () => {
    const output = memoryFiles();
    const data = await two();
    await runBuild(data, { output, writers });
    await runBuild(data, { output, writers, formats: ["html"] });
    const links = leading(output, "2002-03/suffolk.html");
    expect(links.filter((path) => path.endsWith(".csv"))).toEqual([]);
    expect(links).toContain("2002-03/suffolk.pdf");
  });

  test("leads to no report that a fault keeps from being made, whichever is made first", async () => {
    for (const name of ["england-and-wales", "norfolk", "east-of-england"]) {
      const failing = writers.map((writer) => ({
        ...writer,
        write: async (...[report, resources]: Parameters<Writer["write"]>) => {
          if (report.edition.id.includes(`2002-03/${name}`)) throw new Error("a fault");
          return writer.write(report, resources);
        },
      }));
      const output = memoryFiles();
      expect(
        (await runBuild(await dataOf({ "2002-03": ofYear("2002/03", "live") }), { output, writers: failing }))
          .code,
      ).toBe(1);
      expect(output.contents.has("2002-03/suffolk.html")).toBe(true);
      expect(broken(output)).toEqual([]);
    }
  });

  test("leads to no report of its own release that goes in the same run", async () => {
    const output = memoryFiles();
    await runBuild(await two(), { output, writers });
    const fewer = { "2002-03": ofYear("2002/03", "live", ["Suffolk", "London"]) };
    expect((await runBuild(await dataOf(fewer), { output, writers })).code).toBe(0);
    expect(output.contents.has("2002-03/norfolk.html")).toBe(false);
    const own = broken(output).filter((each) => each.startsWith("2002-03") || each.startsWith("index"));
    expect(own).toEqual([]);
  });
});

test("the index has a row for a region, and its year and kind are in the list of the release", async () => {
  const output = memoryFiles();
  await runBuild(await two(), { output, writers });
  const index = String(output.contents.get("index.html"));
  const names = [...index.matchAll(/<th scope="row">([^<]*)/g)].map(([, name]) => name);
  expect(names).toEqual([
    "England and Wales",
    "London",
    "Norfolk",
    "Suffolk",
    expect.stringContaining("East of England"),
    expect.stringContaining("London"),
  ]);
  expect(index.includes('href="2001-02/east-of-england-region-reconstructed.html"')).toBe(true);
  expect(JSON.parse(String(output.contents.get("2001-02/release.json")))).toMatchObject({
    year: "2001/02",
    kind: "reconstructed",
  });
});
