import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cellId } from "../../src/figures/coordinate.ts";
import type { Value } from "../../src/figures/value.ts";
import { diskFiles } from "../../src/files/disk.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { parseCell } from "../../src/framework/cells.ts";
import { parseMarkdown } from "../../src/narrative/markdown.ts";
import { nation } from "../../src/reference/areas.ts";
import { loadProject } from "../../src/releases/load.ts";
import type { Release } from "../../src/releases/project.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import type { Observation } from "../../src/returns/return.ts";
import { cellOfPublished, nationName, type PublishedRow, publishedRows, rowsOf } from "./published.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ids = ["2002-03", "2007-08", "2017-18", "2019-20", "2021-22"];
const project = await loadProject(diskFiles(`${root}/data`), diskFiles(`${root}/templates`), {
  releases: ids,
});
const published = publishedRows();
const leftOut = rowsOf("left-out.csv").map(({ values }) => values);

const slugs = new Map([...project.areas.map(({ name, slug }) => [name, slug] as const)]);
const slugOf = (area: string) => (area === nationName ? nation.slug : slugs.get(area));
const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === "error");

interface Stated extends Observation {
  readonly id: string;
}

/** The figures of a release and of its history, in one list. */
function statedIn(release: Release): Stated[] {
  const own = readReturns(project, release).returns.flatMap(({ area, year, entries }) =>
    entries.map((entry) => ({ ...entry, area, year })),
  );
  return [...own, ...readHistory(project, release).entries].map((entry) => ({
    ...entry,
    id: `${entry.year} ${entry.area} ${cellId(entry.cell)}`,
  }));
}

/** A value as the published files write it. */
function written(value: Value): string {
  if (value.kind === "count") return String(value.count);
  if (value.kind === "published-rate") return value.rate.toFixed(value.decimals);
  if (value.kind === "approximate") return value.text.replaceAll(",", "");
  return value.kind.replace("-", " ");
}

function idOf(row: PublishedRow): string | undefined {
  const short = cellOfPublished(row.year, row.measure);
  const framework = project.frameworks.find(({ years }) => years.from <= row.year && row.year <= years.to);
  const cell = short === undefined || !framework ? undefined : parseCell(framework, short);
  return cell && `${row.year} ${slugOf(row.area)} ${cellId(cell)}`;
}

/** A number in a sentence has a comma for thousands; '47000 (rounded)' is '47,000, rounded'. */
function inWords(value: string): string {
  return value.replace(/ \(.*\)$/, "").replace(/\d{4,}/, (digits) => Number(digits).toLocaleString("en-GB"));
}

describe("the reconstructed releases", () => {
  it("load without an error", () => {
    expect(errors(project.findings)).toEqual([]);
    expect(project.releases.map(({ id, details }) => [id, details.kind])).toEqual(
      ids.map((id) => [id, "reconstructed"]),
    );
  });

  it("give every published area a slug", () => {
    expect(published.filter(({ area }) => slugOf(area) === undefined)).toEqual([]);
  });

  describe.each(ids)("%s", (id) => {
    const release = project.releases.find((each) => each.id === id)!;
    const stated = statedIn(release);
    const byId = new Map(stated.map((entry) => [entry.id, entry]));

    it("is read without an error", () => {
      expect(errors(readReturns(project, release).findings)).toEqual([]);
      expect(errors(readHistory(project, release).findings)).toEqual([]);
      expect(stated.some(({ year }) => year === release.details.year)).toBe(true);
      expect(stated.some(({ year }) => year < release.details.year)).toBe(true);
      expect(byId.size).toBe(stated.length);
    });

    it("states nothing that no source prints", () => {
      const printed = new Set(published.map((row) => JSON.stringify([idOf(row), row.value, row.source])));
      const untraced = stated
        .filter(({ value }) => value.kind !== "not-available")
        .filter((entry) => !printed.has(JSON.stringify([entry.id, written(entry.value), entry.citation])));
      expect(untraced.map((entry) => [entry.id, written(entry.value), entry.citation])).toEqual([]);
    });

    it("uses every published row of its years or names why not", () => {
      const isUsed = (row: PublishedRow) => {
        const entry = byId.get(idOf(row) ?? "");
        return entry !== undefined && written(entry.value) === row.value;
      };
      const unused = published.filter((row) => row.year <= release.details.year && !isUsed(row));
      const key = (row: Readonly<Record<string, string>>) =>
        [row["year"], row["area"], row["measure"], row["value"]].join(" | ");
      const listed = leftOut.filter((row) => row["year"]! <= release.details.year);
      expect([...new Set(unused.map((row) => key({ ...row })))].sort()).toEqual(listed.map(key).sort());
    });

    it("names, in a note or beside it, every other value that is printed for a figure", () => {
      const others = published.filter((row) => {
        const entry = byId.get(idOf(row) ?? "");
        return entry && entry.value.kind !== "not-available" && written(entry.value) !== row.value;
      });
      const unnamed = others.filter((row) => {
        const { notes, alternatives = [] } = byId.get(idOf(row)!)!;
        return !notes.join(" ").includes(inWords(row.value)) && !alternatives.includes(row.value);
      });
      expect(unnamed).toEqual([]);
    });

    it("writes every note as whole sentences", () => {
      const notes = stated.flatMap((entry) => entry.notes);
      expect(notes.filter((note) => !/^[A-Z0-9].*\.$/s.test(note))).toEqual([]);
    });
  });

  it("gives a reason for every row that was left out", () => {
    expect(leftOut.filter((row) => !/^[A-Z].*\.$/.test(row["why"]!))).toEqual([]);
  });
});

describe("figures of doubtful standing", () => {
  const latest = statedIn(project.releases.find(({ id }) => id === "2021-22")!);
  const byId = new Map(latest.map((entry) => [entry.id, entry]));
  const doubted = (words: string) => published.filter(({ measure }) => measure.includes(words));

  it("have no basis where the source states none, and say so", () => {
    const rows = doubted("_basis_unclear");
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(byId.get(idOf(row)!)).toMatchObject({ basis: "not-stated", notes: [expect.any(String)] });
    }
    expect(latest.filter(({ basis }) => basis !== undefined)).toHaveLength(rows.length);
  });

  it("carry the doubt whether they are Level 1 only", () => {
    const rows = doubted("level 1 only?").filter((row) => written(byId.get(idOf(row)!)!.value) === row.value);
    expect(rows.map(({ area }) => area).sort()).toEqual([nationName, "South Wales", "West Midlands"]);
    for (const row of rows) expect(byId.get(idOf(row)!)!.notes.join()).toContain("Level 1 only");
  });

  it("are approximate where the source rounds them or prints words", () => {
    const approximate = latest.filter(({ value }) => value.kind === "approximate");
    expect(
      approximate.map(({ id, value }) => `${id}: ${value.kind === "approximate" && value.text}`),
    ).toEqual([
      "2007/08 england-and-wales eligible/category-2/total: more than 16,000",
      "2007/08 england-and-wales managed-in-year/total/level-2: more than 11,000",
      "2007/08 england-and-wales managed-in-year/total/level-3: more than 1,000",
      "2009/10 west-midlands eligible/category-1/total: just over 2,000",
      "2014/15 england-and-wales eligible/total/total: 68,000 (rounded)",
      "2020/21 england-and-wales eligible/category-1/total: 64,300",
      "2020/21 england-and-wales notification-breaches/total: more than 1,640",
    ]);
  });

  it("keep what was not collected apart from what is not available", () => {
    expect(latest.filter(({ value }) => value.kind === "not-collected").map(({ id }) => id)).toEqual([
      "2003/04 staffordshire managed-in-year/total/level-2",
    ]);
  });
});

describe("the standard texts", () => {
  it.each(["2001", "2003", "2008", "2015", "2022"])("what-mappa-is-%s is in the subset", (era) => {
    const path = `templates/texts/what-mappa-is-${era}.md`;
    const text = readFileSync(`${root}/${path}`, "utf8");
    const parsed = parseMarkdown(path, text);
    expect(parsed.findings).toEqual([]);
    expect(parsed.blocks.some(({ type }) => type === "heading")).toBe(true);
    const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(400);
    expect(project.texts.has(`what-mappa-is-${era}`)).toBe(true);
  });
});
