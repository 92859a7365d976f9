import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runChecks } from "../../src/checks/run.ts";
import { type Cell, cellId } from "../../src/figures/coordinate.ts";
import { diskFiles } from "../../src/files/disk.ts";
import { cellsOf, isNotApplicable, partsOf } from "../../src/framework/cells.ts";
import { nation } from "../../src/reference/areas.ts";
import { loadProject } from "../../src/releases/load.ts";
import type { Project, Release } from "../../src/releases/project.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import type { Entry, Observation, ReadReturns, Return } from "../../src/returns/return.ts";
import { calculate } from "../../src/statistics/calculate.ts";
import { told } from "../support/told.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "data/releases/2031-32");
const earlier = ["2027/28", "2028/29", "2029/30", "2030/31"];

let project: Project;
let release: Release;
let read: ReadReturns;
let history: { entries: readonly Observation[]; findings: readonly unknown[] };
/** Counts of earlier years by year, place and cell. */
let counts: Map<string, number>;

beforeAll(async () => {
  project = await loadProject(diskFiles(join(root, "data")), diskFiles(join(root, "templates")), {
    releases: ["2031-32"],
  });
  release = project.releases[0]!;
  read = readReturns(project, release);
  history = readHistory(project, release);
  counts = new Map(
    history.entries.map((entry) => [`${entry.year}/${entry.area}/${cellId(entry.cell)}`, countOf(entry)!]),
  );
});

function countOf(entry: Entry | undefined): number | undefined {
  return entry?.value.kind === "count" ? entry.value.count : undefined;
}

function returnOf(area: string): Return {
  return read.returns.find((each) => each.area === area)!;
}

function entryOf(area: string, cell: string): Entry | undefined {
  return returnOf(area).entries.find((entry) => cellId(entry.cell) === cell);
}

/** Every cell that can exist, of every measure. */
function allCells(): Cell[] {
  const { framework } = release;
  return Object.keys(framework.measures)
    .flatMap((measure) => cellsOf(framework, measure))
    .filter((cell) => !isNotApplicable(framework, cell));
}

/** Totals that differ from a sum of their parts, among figures that are stated as counts. */
function wrongTotals(of: (cell: Cell) => number | undefined): string[] {
  const { framework } = release;
  return allCells().flatMap((cell) => {
    const stated = of(cell);
    if (stated === undefined) return [];
    return partsOf(framework, cell).flatMap((parts) => {
      const possible = parts.filter((part) => !isNotApplicable(framework, part)).map(of);
      if (possible.includes(undefined)) return [];
      const sum = possible.reduce<number>((total, count) => total + (count ?? 0), 0);
      return sum === stated ? [] : [`${cellId(cell)}: ${stated}, parts ${sum}`];
    });
  });
}

describe("the script", () => {
  const out = mkdtempSync(join(tmpdir(), "illustrative-"));
  afterAll(() => rmSync(out, { recursive: true }));

  test("writes the same bytes as those kept", () => {
    execFileSync(process.execPath, [join(folder, "make.mjs"), out]);
    const made = filesBelow(out);
    const kept = filesBelow(folder).filter((path) => path !== "make.mjs" && !path.startsWith("make/"));
    expect(made).toEqual(kept);
    for (const path of made) {
      expect(readFileSync(join(out, path)).equals(readFileSync(join(folder, path))), path).toBe(true);
    }
  });

  function filesBelow(top: string): string[] {
    return readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1))
      .sort();
  }
});

describe("the release", () => {
  test("is read without an error", () => {
    expect(project.findings.filter((finding) => finding.release === "2031-32")).toEqual([]);
    expect(read.findings).toEqual([]);
    expect(history.findings).toEqual([]);
    expect(release.details.kind).toBe("illustrative");
    expect(release.details.assumptions.length).toBeGreaterThan(10);
  });

  test("has contacts of police, probation and prisons in every area, all of them invented", () => {
    const own = release.details["area-contacts"];
    expect(Object.keys(own).sort()).toEqual(project.areas.map((area) => area.slug).sort());
    const all = [...release.details.contacts, ...Object.values(own).flat()];
    for (const contact of all) {
      expect(contact.telephone).toMatch(/^01632 960\d{3}$/);
      expect(contact.email).toMatch(/@example\.org$/);
    }
    expect(new Set(all.map((contact) => contact.telephone)).size).toBe(all.length);
    for (const contacts of Object.values(own)) {
      expect(contacts.map((contact) => contact.agency.split(" ")[0])).toEqual([
        "Police",
        "Probation",
        "Prisons",
      ]);
    }
  });

  test("has every return signed by three agencies", () => {
    for (const each of read.returns) {
      expect(each.signOff.map((signed) => signed.agency)).toEqual(["police", "probation", "prisons"]);
      for (const signed of each.signOff) expect(signed.post).toContain("(invented)");
    }
  });
});

describe("figures", () => {
  test("of England and Wales are the sum of the 42 areas in every cell and year", () => {
    for (const year of earlier) {
      for (const cell of allCells().map(cellId)) {
        const parts = project.areas.map((area) => counts.get(`${year}/${area.slug}/${cell}`));
        expect(parts, `${year} ${cell}`).not.toContain(undefined);
        const sum = parts.reduce<number>((total, count) => total + count!, 0);
        expect(counts.get(`${year}/${nation.slug}/${cell}`), `${year} ${cell}`).toBe(sum);
      }
    }
    expect(history.entries.length).toBe(earlier.length * 43 * allCells().length);
  });

  test("add up to their totals in every earlier year and place", () => {
    for (const year of earlier) {
      for (const place of [...project.areas.map((area) => area.slug), nation.slug]) {
        expect(wrongTotals((cell) => counts.get(`${year}/${place}/${cellId(cell)}`))).toEqual([]);
      }
    }
  });

  test("add up to their totals in every return but one", () => {
    for (const each of read.returns) {
      const wrong = wrongTotals((cell) => countOf(entryOf(each.area, cellId(cell))));
      expect(wrong, each.area).toEqual(
        each.area === "norfolk" ? [expect.stringMatching(/^notification-breaches\/total: /)] : [],
      );
    }
  });

  test("are no fewer for the year than on its last day, and people returned or charged no more than managed", () => {
    forEachYear((of, name) => {
      for (const category of ["category-1", "category-2", "category-3", "category-4"]) {
        for (const level of ["level-2", "level-3"]) {
          const managed = of(`managed-in-year/${category}/${level}`)!;
          expect(of(`eligible/${category}/${level}`), name).toBeLessThanOrEqual(managed);
          const licence = of(`returned-to-custody/licence/${category}/${level}`) ?? 0;
          const order = of(`returned-to-custody/order/${category}/${level}`) ?? 0;
          expect(licence + order, name).toBeLessThanOrEqual(managed);
          expect(of(`serious-further-offences/${category}/${level}`), name).toBeLessThanOrEqual(managed);
        }
      }
      expect(of("eligible/total/level-1")! / of("eligible/total/total")!, name).toBeGreaterThan(0.96);
      expect(of("notification-breaches/total")! / of("eligible/category-1/total")!, name).toBeLessThan(0.06);
    });
  });

  test("keep registered sexual offenders and Category 2 within the bounds that are stated", () => {
    forEachYear((of, name, population) => {
      const rate = (of("eligible/category-1/total")! / population) * 100_000;
      expect(rate, name).toBeGreaterThan(110);
      expect(rate, name).toBeLessThan(190);
      const share = of("eligible/category-2/total")! / of("eligible/total/total")!;
      expect(share, name).toBeGreaterThan(0.2);
      expect(share, name).toBeLessThan(0.3);
    });
  });

  test("double or halve on the year in one place only, where they are more than a few", () => {
    const years = [...earlier, "2031/32"];
    const leaps: string[] = [];
    for (const area of project.areas) {
      for (const cell of allCells().map(cellId)) {
        for (const [index, year] of years.entries()) {
          const before = counts.get(`${years[index - 1]}/${area.slug}/${cell}`);
          const now =
            year !== "2031/32"
              ? counts.get(`${year}/${area.slug}/${cell}`)
              : area.slug === "cumbria"
                ? undefined
                : countOf(entryOf(area.slug, cell));
          if (before === undefined || now === undefined || Math.max(before, now) < 20) continue;
          if (now > before * 2 || now < before / 2) leaps.push(`${area.slug} ${year} ${cell}`);
        }
      }
    }
    expect(leaps).toEqual(["greater-manchester 2031/32 notification-revoked"]);
  });

  /** Calls with the figures of every area and year that are at hand. */
  function forEachYear(
    check: (of: (cell: string) => number | undefined, name: string, population: number) => void,
  ): void {
    for (const area of project.areas) {
      const population = project.populations.of(area.code, "mid-2023", "aged-10-and-over")!;
      for (const year of earlier) {
        check((cell) => counts.get(`${year}/${area.slug}/${cell}`), `${area.slug} ${year}`, population);
      }
      if (area.slug === "cumbria") continue;
      check((cell) => countOf(entryOf(area.slug, cell)), `${area.slug} 2031/32`, population);
    }
  }
});

describe("a real year's cases", () => {
  test("one return is missing, and its texts are there", () => {
    const sent = new Set(read.returns.map((each) => each.area));
    const missing = project.areas.filter((area) => !sent.has(area.slug)).map((area) => area.slug);
    expect(missing).toEqual(["cumbria"]);
    expect(release.narratives.filter((each) => each.area === "cumbria").length).toBe(8);
  });

  test("one return is provisional and one has revised cells", () => {
    const provisional = read.returns.filter((each) => each.status === "provisional");
    expect(provisional.map((each) => each.area)).toEqual(["dyfed-powys"]);
    const revised = read.returns.flatMap((each) =>
      each.entries
        .filter((entry) => entry.status === "revised")
        .map((entry) => `${each.area} ${cellId(entry.cell)}`),
    );
    expect(returnOf("hertfordshire").status).toBe("final");
    expect(revised).toEqual([
      "hertfordshire eligible/category-2/level-1",
      "hertfordshire eligible/category-2/total",
      "hertfordshire eligible/total/level-1",
      "hertfordshire eligible/total/total",
    ]);
  });

  test("one total is above its parts, with an explanation that has not been accepted", () => {
    const cells = ["total", "convicted", "cautioned"].map((each) => `notification-breaches/${each}`);
    const [total, convicted, cautioned] = cells.map((cell) => countOf(entryOf("norfolk", cell))!);
    expect(total).toBe(convicted! + cautioned! + 3);
    expect(returnOf("norfolk").explanations).toMatchObject([{ code: "QUERY-PARTS", cell: cells[0] }]);
    expect(accepted("norfolk")).toEqual([["QUERY-PARTS", cells[0], false]]);
  });

  test("one figure more than doubles, with an explanation that has been accepted", () => {
    const cell = "notification-revoked";
    const before = counts.get(`2030/31/greater-manchester/${cell}`)!;
    expect(before).toBeGreaterThanOrEqual(15);
    expect(countOf(entryOf("greater-manchester", cell))).toBeGreaterThan(before * 2);
    expect(returnOf("greater-manchester").explanations).toMatchObject([{ code: "QUERY-OUTLIER", cell }]);
    const signed = { by: "Head of MAPPA Statistics (invented post)", on: "2032-09-14" };
    expect(accepted("greater-manchester")).toEqual([["QUERY-OUTLIER", cell, signed]]);
  });

  test("two figures are not available, and no total that depends on them is stated", () => {
    const missing = read.returns.flatMap((each) =>
      each.entries
        .filter((entry) => entry.value.kind === "not-available")
        .map((entry) => `${each.area} ${cellId(entry.cell)}`),
    );
    expect(missing).toEqual([
      "gwent orders-imposed/notification-order",
      "gwent returned-to-custody/licence/category-2/level-2",
    ]);
    for (const cell of [
      "orders-imposed/total",
      "returned-to-custody/licence/category-2/total",
      "returned-to-custody/licence/total/level-2",
      "returned-to-custody/licence/total/total",
    ]) {
      expect(entryOf("gwent", cell), cell).toBeUndefined();
    }
  });

  test("one section of one area is missing", () => {
    const { sections } = release.framework.reports.find(({ kind }) => kind === "area")!;
    const asked = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "narrative" ? [block.section] : [])),
    );
    expect(asked.length).toBe(8);
    const written = new Set(release.narratives.map((each) => `${each.area} ${each.section}`));
    const missing = project.areas.flatMap((area) =>
      asked.map((section) => `${area.slug} ${section}`).filter((each) => !written.has(each)),
    );
    expect(missing).toEqual(["lincolnshire plans"]);
    expect(written.size).toBe(42 * 8 - 1);
  });

  test("the checks find these cases and nothing else", () => {
    const statistics = calculate(project, release, read.returns, history.entries);
    const found = runChecks({ statistics, returns: read.returns, refused: [] }).map((finding) =>
      [finding.code, finding.area, told(finding).accepted].filter((each) => each !== undefined).join(" "),
    );
    expect(found.sort()).toEqual([
      "LEAFLET-PROMISE lincolnshire",
      "NARRATIVE-MISSING lincolnshire",
      "QUERY-OUTLIER greater-manchester true",
      "QUERY-PARTS norfolk false",
      "RETURN-INCOMPLETE gwent true",
      "RETURN-INCOMPLETE gwent true",
      "RETURN-MISSING cumbria",
    ]);
  });

  function accepted(area: string) {
    return release.details.explanations
      .filter((each) => each.area === area)
      .map((each) => [each.code, each.cell, each.accepted]);
  }
});

describe("texts", () => {
  test("have 80 to 200 words, and no two areas have the same", () => {
    const seen = new Set<string>();
    for (const { area, section, lines } of release.narratives) {
      const text = lines.join(" ");
      const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
      expect(words, `${area} ${section}`).toBeGreaterThanOrEqual(80);
      expect(words, `${area} ${section}`).toBeLessThanOrEqual(200);
      if (section === "foreword") expect(text).toMatch(/\binvented\b/);
    }
    for (const area of project.areas) {
      const own = release.narratives.filter((each) => each.area === area.slug);
      seen.add(own.flatMap((each) => each.lines.join("\n").replaceAll(area.name, "")).join("\n"));
    }
    expect(seen.size).toBe(42);
  });

  test("have no detail by which a person could be recognised, and no figure of the report", () => {
    for (const { area, section, lines } of release.narratives) {
      const text = lines.join("\n");
      const name = `${area} ${section}`;
      expect(text, name).not.toMatch(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/);
      expect(text, name).not.toMatch(/\b(born|aged|Street|Road|Avenue|Lane|Mr|Mrs|Ms|Dr)\b/);
      expect(text, name).not.toMatch(/MAPPA manages|[\u2013\u2014]/);
      const numbers = text.replace(/\bLevel\s[123]\b|\bunder\s18\b/g, "").match(/\d+/g);
      expect(numbers, name).toBeNull();
      if (section === "case-studies") {
        const own = project.areas.find((each) => each.slug === area)!;
        expect(text, name).not.toContain(own.name);
      }
    }
  });
});
