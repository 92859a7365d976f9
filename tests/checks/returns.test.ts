import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { cellsOf, isNotApplicable, total } from "../../src/framework/cells.ts";
import type { Framework } from "../../src/framework/model.ts";
import { english } from "../../src/words/english/english.ts";
import { printFinding } from "../../src/words/print-finding.ts";
import { mergePatch } from "../support/merge-patch.ts";
import { make, patchedFramework } from "../support/project.ts";
import { told } from "../support/told.ts";
import { findingsOf } from "./finding-codes.ts";

const rows = ["Suffolk,2018/19,eligible,category-1,,,830"];
const { statistics, release } = await make({});
const { areas } = statistics.project;

/** The ways to all figures that can be given, totals left out. */
function paths(framework: Framework): string[][] {
  return Object.keys(framework.measures)
    .flatMap((measure) => cellsOf(framework, measure))
    .filter((cell) => !cell.members.includes(total) && !isNotApplicable(framework, cell))
    .map((cell) => [cell.measure, ...cell.members]);
}

/** A return with every figure that can be given, all of them 1. */
function fullReturn(signed: readonly string[] = ["police", "probation", "prisons"]): string {
  const figures = paths(release.framework).reduce<unknown>(
    (merged, path) =>
      mergePatch(
        merged,
        path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), 1),
      ),
    {},
  );
  const signOff = signed.map((agency) => [agency, { name: `Of ${agency}`, post: "A post" }] as const);
  return stringify({
    area: "Suffolk",
    year: "2018/19",
    figures,
    ...(signed.length > 0 && { "sign-off": Object.fromEntries(signOff) }),
  });
}

describe("RETURN-MISSING", () => {
  test("names in one note all areas that have not sent a return, and blocks publication", async () => {
    const findings = await findingsOf("RETURN-MISSING", { rows });
    expect(findings).toHaveLength(1);
    expect(told(findings[0])).toMatchObject({ severity: "note", blocksPublication: true });
    expect(told(findings[0]!).problem).toMatch(
      /^41 of 42 areas have not sent a return for 2018\/19: Avon and Somerset, /,
    );
    expect(told(findings[0]!).problem).not.toContain("Suffolk");
    expect(told(findings[0]!).location!.file).toContain("releases/made/returns");
  });

  test("is of the area where one alone has not", async () => {
    const others = areas.filter((area) => area.slug !== "cumbria");
    const findings = await findingsOf("RETURN-MISSING", {
      rows: others.map((area) => `${area.name},2018/19,eligible,category-1,,,1`),
    });
    expect(findings.map(told)).toMatchObject([
      { area: "cumbria", problem: "Cumbria has not sent a return for 2018/19." },
    ]);
  });

  test("is one note in a reconstructed release, which blocks nothing", async () => {
    const findings = await findingsOf("RETURN-MISSING", { kind: "reconstructed", rows });
    expect(findings).toHaveLength(1);
    expect(told(findings[0]!).problem).toMatch(
      /^No figure of 2018\/19 is at hand for 41 of 42 areas: Avon and/,
    );
    expect(told(findings[0]!).blocksPublication).toBeUndefined();
  });

  test("is silent where all 42 have", async () => {
    const all = areas.map((area) => `${area.name},2018/19,eligible,category-1,,,1`);
    expect(await findingsOf("RETURN-MISSING", { rows: all })).toEqual([]);
    expect(await findingsOf("RETURN-MISSING", { kind: "reconstructed", rows: all })).toEqual([]);
  });
});

describe("RETURN-INCOMPLETE", () => {
  const without = (...lines: readonly RegExp[]) =>
    lines.reduce((text, line) => text.replace(line, "$1not available\n"), fullReturn());

  test("names in full every figure that is asked for and not there, one query a measure", async () => {
    const text = without(/(level-2: )1\n/, /(level-3: )1\n/, /(notification-revoked: )1\n/);
    const findings = await findingsOf("RETURN-INCOMPLETE", { files: { "returns/a.yaml": text } });
    expect(findings.map(told)).toMatchObject([
      {
        severity: "query",
        area: "suffolk",
        figure: "2018-19/suffolk/eligible/total/total",
        location: { file: "releases/made/returns/a.yaml", line: 7 },
        problem:
          "MAPPA-eligible offenders: 2 of the 8 figures that are asked for cannot be counted. Not available: Category 1, Level 2; Category 1, Level 3.",
      },
      {
        figure: "2018-19/suffolk/notification-revoked",
        problem: expect.stringMatching(/: the figure is not available\.$/),
      },
    ]);
  });

  test("asks for all of a return with one figure, however many they are", async () => {
    const findings = await findingsOf("RETURN-INCOMPLETE", { rows });
    expect(findings.map(({ figure }) => figure?.measure)).toEqual(Object.keys(release.framework.measures));
    const named = findings.flatMap((each) => (each.code === "RETURN-INCOMPLETE" ? each.args.cells : []));
    expect(named).toHaveLength(paths(release.framework).length);
    // All of a measure are named by their number, and accepted as all.
    const custody = findings.find(({ figure }) => figure?.measure === "returned-to-custody");
    expect(printFinding(english, custody!)).toContain("value: 'not available: all 8'");
  });

  test("tells what is not collected or only about right from what is not available", async () => {
    const text = fullReturn()
      .replace(/(level-2: )1\n/, "$1not collected\n")
      .replace(/(level-3: )1\n/, "$1{ approximate: about 5 }\n");
    const [finding] = await findingsOf("RETURN-INCOMPLETE", { files: { "returns/a.yaml": text } });
    expect(told(finding!).problem).toContain(
      "Not collected: Category 1, Level 2; Approximate: Category 1, Level 3.",
    );
  });

  test("adds up a total that is called missing although its parts are there, and says so", async () => {
    const text = `${fullReturn().replace("level-3: 1\n", "level-3: 1\n      total: not available\n")}notes: { eligible/category-1/total: We wait for it. }\n`;
    const findings = await findingsOf("TOTAL-ADDED-UP", { files: { "returns/a.yaml": text } });
    expect(findings.map((each) => told(each).severity)).toEqual(["note"]);
    expect(await findingsOf("RETURN-INCOMPLETE", { files: { "returns/a.yaml": text } })).toEqual([]);
  });

  test("is settled for a figure by its own cell, and for the others by that of the measure", async () => {
    const text = without(/(level-2: )1\n/, /(level-3: )1\n/);
    const accepted = (cell: string, value: string) =>
      `  - { code: RETURN-INCOMPLETE, area: suffolk, cell: ${cell}, value: '${value}', text: We know., accepted: { by: A, on: 2019-09-14 } }\n`;
    const all = async (...lines: readonly string[]) => {
      const details = `explanations:\n${lines.join("")}`;
      const found = await findingsOf("RETURN-INCOMPLETE", { details, files: { "returns/a.yaml": text } });
      return found.map((each) => [told(each).figure, told(each).accepted ?? false]);
    };
    const [one, rest] = [
      accepted("eligible/category-1/level-2", "not available"),
      accepted("eligible", "not available: category-1/level-3"),
    ];
    const figure = "2018-19/suffolk/eligible";
    expect(await all(one)).toEqual([
      [`${figure}/category-1/level-2`, true],
      [`${figure}/total/total`, false],
    ]);
    expect(await all(one, rest)).toEqual([
      [`${figure}/category-1/level-2`, true],
      [`${figure}/total/total`, true],
    ]);
    // Accepted for both, it is not accepted for one of the two alone with another beside it.
    expect(await all(accepted("eligible", "not available: category-1/level-2"))).toEqual([
      [`${figure}/total/total`, false],
    ]);
  });

  test("asks for no figure that its framework calls optional", async () => {
    const text = without(/(level-2: )1\n/, /(notification-revoked: )1\n/);
    const asked = async (measures: object) =>
      (
        await findingsOf("RETURN-INCOMPLETE", {
          files: { "returns/a.yaml": text },
          data: { "frameworks/2015-16.yaml": patchedFramework("2015-16", { measures }) },
        })
      ).map(({ figure }) => figure?.measure);
    expect(await asked({ "notification-revoked": { optional: true } })).toEqual(["eligible"]);
    expect(await asked({ eligible: { optional: ["eligible/category-1/level-2"] } })).toEqual([
      "notification-revoked",
    ]);
    expect(await asked({ eligible: { optional: ["eligible/category-1"] } })).toEqual([
      "notification-revoked",
    ]);
  });

  test("is silent for a full return and in a reconstructed release", async () => {
    expect(await findingsOf("RETURN-INCOMPLETE", { files: { "returns/a.yaml": fullReturn() } })).toEqual([]);
    expect(await findingsOf("RETURN-INCOMPLETE", { kind: "reconstructed", rows })).toEqual([]);
  });
});

describe("RETURN-UNTOUCHED", () => {
  const untouched = fullReturn([]).replace(/: 1$/gm, ": not available");

  test("says of a form as it was printed that it is no return, and its area has sent none", async () => {
    const prepared = await make({ files: { "returns/suffolk.yaml": untouched } });
    expect(prepared.statistics.respondingAreas).toEqual([]);
    const all = prepared.findings.map(told);
    expect(all.filter(({ code }) => code === "RETURN-UNTOUCHED")).toMatchObject([
      { area: "suffolk", location: { file: "releases/made/returns/suffolk.yaml" }, blocksPublication: true },
    ]);
    expect(all.find(({ code }) => code === "RETURN-MISSING")?.problem).toMatch(
      /^42 of 42 areas have not sent/,
    );
  });

  test("is not said of a return with one figure, or one that says that nobody counted", async () => {
    for (const figure of ["0", "not collected"]) {
      const one = untouched.replace("not available", figure);
      expect(await findingsOf("RETURN-UNTOUCHED", { files: { "returns/a.yaml": one } }), figure).toEqual([]);
    }
  });
});

describe("RELEASE-STATUS", () => {
  const provisional = `${fullReturn()}status: provisional\n`;

  test("names the areas that keep a final release from being final", async () => {
    const [finding, ...others] = await findingsOf("RELEASE-STATUS", {
      files: { "returns/a.yaml": provisional },
    });
    expect(others).toEqual([]);
    expect(told(finding!)).toMatchObject({
      blocksPublication: true,
      location: { file: "releases/made/release.yaml", line: 4 },
      problem: "The release is called final, and the figures of one area are provisional: Suffolk.",
    });
  });

  test("counts one provisional figure of a table, and is silent in a provisional release", async () => {
    const row = ["Suffolk,2018/19,eligible,category-1,,,830,,provisional"];
    expect(await findingsOf("RELEASE-STATUS", { rows: row })).toHaveLength(1);
    expect(await findingsOf("RELEASE-STATUS", { rows })).toEqual([]);
    const text =
      "kind: live\nyear: 2018/19\nframework: 2015-16\nstatus: provisional\npublisher: A publisher\npublication: 2032-10-28 09:30\n";
    expect(await findingsOf("RELEASE-STATUS", { rows: row, files: { "release.yaml": text } })).toEqual([]);
  });
});

describe("SIGN-OFF-MISSING", () => {
  test("names the agencies that have not signed", async () => {
    const files = { "returns/a.yaml": fullReturn(["probation"]) };
    expect((await findingsOf("SIGN-OFF-MISSING", { files })).map(told)).toMatchObject([
      {
        severity: "note",
        area: "suffolk",
        location: { file: "releases/made/returns/a.yaml" },
        problem: "The return is not signed by: police, prisons.",
        blocksPublication: true,
      },
    ]);
  });

  test("takes the words of a form for no signature, and says where they stand", async () => {
    const text = fullReturn().replace("Of police", "'[name]'").replace("A post", "Post");
    const [finding] = await findingsOf("SIGN-OFF-MISSING", { files: { "returns/a.yaml": text } });
    expect(told(finding!).problem).toBe("The return is not signed by: police.");
    expect(told(finding!).location!.excerpt).toContain("[name]");
  });

  test("asks about one name for several agencies, however it is written", async () => {
    const text = fullReturn().replace("Of prisons", "of  Police");
    const [finding, ...others] = await findingsOf("SIGN-OFF-SAME", { files: { "returns/a.yaml": text } });
    expect(others).toEqual([]);
    expect(told(finding!).problem).toBe("'Of police' has signed for police and prisons.");
    expect(await findingsOf("SIGN-OFF-SAME", { files: { "returns/a.yaml": fullReturn() } })).toEqual([]);
  });

  test("is silent where all three have, for the nation, and in a reconstructed release", async () => {
    expect(await findingsOf("SIGN-OFF-MISSING", { files: { "returns/a.yaml": fullReturn() } })).toEqual([]);
    const nation = ["England and Wales,2018/19,eligible,category-1,,,9"];
    expect(await findingsOf("SIGN-OFF-MISSING", { rows: nation })).toEqual([]);
    expect(await findingsOf("SIGN-OFF-MISSING", { kind: "reconstructed", rows })).toEqual([]);
  });
});
