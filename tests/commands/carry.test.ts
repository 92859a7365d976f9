import { describe, expect, it } from "vitest";
import { carryHistory } from "../../src/commands/carry-history.ts";
import type { Environment } from "../../src/commands/environment.ts";
import { newRelease } from "../../src/commands/new-release.ts";
import { parseYear } from "../../src/figures/year.ts";
import type { memoryFiles } from "../../src/files/memory.ts";
import { loadProject } from "../../src/releases/load.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { figureKey } from "../../src/returns/repeats.ts";
import { english } from "../../src/words/english/english.ts";
import { madeData, templates } from "../support/project.ts";

const head = (year: string, kind = "live") =>
  `kind: ${kind}\nyear: ${year}\nframework: 2022-23\nstatus: final\npublisher: A publisher\npublication: 2032-10-28 09:30\n${kind === "illustrative" ? "assumptions: [Invented for a test.]\n" : ""}`;

const kent = `area: Kent
year: 2030/31
status: final
source: A letter of Kent
figures:
  eligible:
    category-1: { level-1: 1000, level-2: not available, level-3: not collected }
    category-2: { level-1: { approximate: about 170 } }
  returned-to-custody: { licence: { category-1: { level-2: 3 } } }
  notification-breaches: { total: 9 }
notes: { eligible/category-1/level-2: 'Lost, as a "note" says.' }
revised: [eligible/category-1/level-1]
`;
const areas = `area,year,measure,category,level,value,kind,status,source,note
Suffolk,2030/31,eligible,1,1,800,,provisional,,
England and Wales,2030/31,rso-rate,,,150.5,rate,,"A paper, printed",
England and Wales,2030/31,rso-rate,,,151,also printed,,,
`;
const older =
  "area,year,measure,category,value,source\nKent,2029/30,eligible,category-1,990,An older report\n";

interface Given {
  readonly history?: string;
  readonly earlier?: string;
  readonly files?: Readonly<Record<string, string>>;
}

function environment({ history, earlier = head("2030/31"), files = {} }: Given) {
  const data = madeData({
    data: {
      "releases/2030-31/release.yaml": earlier,
      "releases/2030-31/history.csv": older,
      "releases/2030-31/returns/kent.yaml": kent,
      "releases/2030-31/returns/areas.csv": areas,
      "releases/2031-32/release.yaml": head("2031/32"),
      ...(history !== undefined && { "releases/2031-32/history.csv": history }),
      ...files,
    },
  }) as ReturnType<typeof memoryFiles>;
  const lines: string[] = [];
  const whole: Environment = {
    data,
    templates,
    output: data,
    words: english,
    now: () => new Date("2032-06-05T10:00:00Z"),
    print: (line) => lines.push(line),
    progress: () => undefined,
  };
  return { whole, lines, text: () => data.contents.get("releases/2031-32/history.csv") as string };
}

/** The history of 2031/32 as the program reads it, by figure. */
async function read({ data }: Environment) {
  const project = await loadProject(data, templates, { releases: ["2031-32"] });
  const { entries, findings } = readHistory(project, project.releases[0]!);
  expect(findings).toEqual([]);
  return new Map(entries.map(({ location: _, ...entry }) => [figureKey(entry as never), entry]));
}

describe("carrying the year before into the history", () => {
  it("keeps values, kinds, status, notes and sources, from whatever form they have", async () => {
    const { whole } = environment({});
    const lines = await carryHistory("2031-32", whole);
    expect(lines[0]).toBe(
      "Carried 9 figures of 2029/30 to 2030/31 from 2030-31 into releases/2031-32/history.csv.",
    );
    expect(lines[1]).toBe("Still provisional, and marked so: figures of Suffolk.");
    expect(lines[2]).toMatch(/^Without a return for 2030\/31: Avon and Somerset, (?!.*(?:Kent|Suffolk))/);
    const carried = await read(whole);
    const at = (id: string) => carried.get(id);
    expect(at("2030-31/kent/eligible/category-1/level-1")).toMatchObject({
      value: { kind: "count", count: 1000 },
      status: "revised",
      citation: "A letter of Kent",
    });
    expect(at("2030-31/kent/eligible/category-1/level-2")).toMatchObject({
      value: { kind: "not-available" },
      notes: ['Lost, as a "note" says.'],
    });
    expect(at("2030-31/kent/eligible/category-1/level-3")?.value).toEqual({ kind: "not-collected" });
    expect(at("2030-31/kent/eligible/category-2/level-1")?.value).toEqual({
      kind: "approximate",
      text: "about 170",
    });
    expect(at("2030-31/kent/returned-to-custody/licence/category-1/level-2")?.value).toEqual({
      kind: "count",
      count: 3,
    });
    expect(at("2030-31/suffolk/eligible/category-1/level-1")).toMatchObject({ status: "provisional" });
    expect(at("2030-31/england-and-wales/rso-rate")).toMatchObject({
      value: { kind: "published-rate", rate: 150.5, decimals: 1 },
      citation: "A paper, printed",
      alternatives: ["151"],
    });
    expect(at("2029-30/kent/eligible/category-1/total")).toMatchObject({ citation: "An older report" });
  });

  it("can be done again without a change", async () => {
    const { whole, text } = environment({});
    await carryHistory("2031-32", whole);
    const before = text();
    const [again] = await carryHistory("2031-32", whole);
    expect(again).toBe("releases/2031-32/history.csv has all that is in 2030-31 already.");
    expect(text()).toBe(before);
  });

  it("leaves the rows that are there as they are written, and says where they differ", async () => {
    const own =
      'area;year;measure;category;level;item;value;kind;status;basis;source;note\r\nKENT ;2030/31;eligible;1;1;;999;;;;"Corrected; by hand";\r\n';
    const { whole, text } = environment({ history: own });
    const lines = await carryHistory("2031-32", whole);
    expect(text().startsWith(own)).toBe(true);
    expect(text()).toContain(
      "Kent;2030/31;returned-to-custody;category-1;level-2;licence;3;count;final;;A letter of Kent;\r\n",
    );
    expect(lines.at(-1)).toBe(
      "Other than in 2030-31, and left as it is: 2030-31/kent/eligible/category-1/level-1.",
    );
    expect((await read(whole)).get("2030-31/kent/eligible/category-1/level-1")?.value).toEqual({
      kind: "count",
      count: 999,
    });
  });

  it("writes a table anew that lacks a column, and loses nothing of it", async () => {
    const own = "area,year,measure,value,note\nSurrey,2028/29,notification-revoked,4,By hand\n";
    const { whole } = environment({ history: own });
    await carryHistory("2031-32", whole);
    const carried = await read(whole);
    expect(carried.size).toBe(10);
    expect(carried.get("2028-29/surrey/notification-revoked")).toMatchObject({
      value: { kind: "count", count: 4 },
      notes: ["By hand"],
    });
  });

  it("says whose return could not be carried, and carries the others", async () => {
    const files = {
      "releases/2030-31/returns/surrey.yaml": "area: Surrey\nyear: 2030/31\nfigures: { eligible: O }\n",
    };
    const { whole } = environment({ files });
    const lines = await carryHistory("2031-32", whole);
    expect(lines).toContain("Not carried, because what was sent has errors: Surrey.");
    expect((await read(whole)).size).toBe(9);
  });

  it("puts nothing invented into a live release, and takes nothing from a history with errors", async () => {
    const invented = environment({ earlier: head("2030/31", "illustrative") });
    await expect(carryHistory("2031-32", invented.whole)).rejects.toThrow(/its figures are invented/);
    const faulty = environment({ history: "area,year,measure,value\nKent,2030/31,eligible,O\n" });
    await expect(carryHistory("2031-32", faulty.whole)).rejects.toThrow(/history\.csv has errors/);
    expect(faulty.text()).toContain("eligible,O");
  });
});

describe("mappa new release", () => {
  it("carries the year before by itself", async () => {
    const { whole, lines } = environment({});
    await whole.data.remove("releases/2031-32");
    expect(await newRelease("2031/32", whole)).toBe(0);
    expect(lines[1]).toMatch(/^Carried 9 figures of 2029\/30 to 2030\/31/);
    expect((await read(whole)).size).toBe(9);
  });

  it("says loudly where there is none, and why", async () => {
    const { whole, lines } = environment({});
    expect(parseYear("2035/36")).toBeDefined();
    expect(await newRelease("2035/36", whole)).toBe(0);
    expect(lines[1]).toBe("NO HISTORY: There is no release of 2034/35 here to carry from.");
  });
});
