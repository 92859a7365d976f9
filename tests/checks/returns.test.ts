import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { cellsOf, isNotApplicable, total } from "../../src/framework/cells.ts";
import { mergePatch } from "../support/merge-patch.ts";
import { make } from "../support/project.ts";
import { told } from "../support/told.ts";
import { findingsOf } from "./finding-codes.ts";

const rows = ["Suffolk,2018/19,eligible,category-1,,,830"];
const { statistics, release } = await make({});
const { areas } = statistics.project;

/** A return with every figure that can be given, all of them 1. */
function fullReturn(signed: readonly string[] = ["police", "probation", "prisons"]): string {
  const paths = Object.keys(release.framework.measures)
    .flatMap((measure) => cellsOf(release.framework, measure))
    .filter((cell) => !cell.members.includes(total) && !isNotApplicable(release.framework, cell))
    .map((cell) => [cell.measure, ...cell.members]);
  const figures = paths.reduce<unknown>(
    (merged, path) =>
      mergePatch(
        merged,
        path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), 1),
      ),
    {},
  );
  const signOff = signed.map((agency) => [agency, { name: "A Name", post: "A post" }] as const);
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

describe("RETURN-GAPS", () => {
  test("names the first figure that a return leaves out and how many more", async () => {
    const text = fullReturn().replace(/( +)level-2: 1\n/, "$1level-2: not available\n");
    const [finding, ...others] = await findingsOf("RETURN-GAPS", { files: { "returns/a.yaml": text } });
    expect(others).toEqual([]);
    expect(told(finding)).toMatchObject({
      severity: "note",
      area: "suffolk",
      location: { file: "releases/made/returns/a.yaml" },
      problem:
        "The return has no figure for MAPPA-eligible offenders, Category 1, Level 2 (eligible/category-1/level-2).",
    });
    const [many] = await findingsOf("RETURN-GAPS", { rows });
    expect(told(many!).problem).toMatch(/ and \d+ more\.$/);
  });

  test("is silent for a full return and in a reconstructed release", async () => {
    expect(await findingsOf("RETURN-GAPS", { files: { "returns/a.yaml": fullReturn() } })).toEqual([]);
    expect(await findingsOf("RETURN-GAPS", { kind: "reconstructed", rows })).toEqual([]);
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

  test("is silent where all three have, for the nation, and in a reconstructed release", async () => {
    expect(await findingsOf("SIGN-OFF-MISSING", { files: { "returns/a.yaml": fullReturn() } })).toEqual([]);
    const nation = ["England and Wales,2018/19,eligible,category-1,,,9"];
    expect(await findingsOf("SIGN-OFF-MISSING", { rows: nation })).toEqual([]);
    expect(await findingsOf("SIGN-OFF-MISSING", { kind: "reconstructed", rows })).toEqual([]);
  });
});
