import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgePublication } from "../../src/commands/publication.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { found } from "../../src/findings/found.ts";
import { english } from "../../src/words/english/english.ts";
import { loadMade } from "../support/project.ts";
import { expectTold, mappa, userFolder } from "./run.ts";

describe("mappa check --publish", () => {
  it("says what is in the way, which a plain check lets pass", async () => {
    const folder = userFolder({
      "data/releases/2031-32/returns/suffolk.yaml":
        "area: Suffolk\nyear: 2031/32\nfigures:\n  eligible:\n    category-1: { level-1: 820, level-2: 10, level-3: 0, total: 803 }\n",
    });
    expect((await mappa(folder, "check")).code).toBe(0);
    const ended = await mappa(folder, "check", "2031-32", "--publish");
    expect([ended.code, ended.errors]).toEqual([1, ""]);
    // The findings before it are told by other tests.
    const told = ended.told.replace(/(standard output:\n)[\s\S]*\n(?=2031-32 is)/, "$1");
    expectTold("check-publish", { ...ended, told });
    expect(existsSync(join(folder, "output"))).toBe(false);
  });

  it("keeps its words out of JSON", async () => {
    const folder = userFolder();
    const ended = await mappa(folder, "check", "--publish", "--format", "json");
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.output)).toBeInstanceOf(Array);
    expect(ended.errors).toMatch(/^2031-32 is not fit to be published:\n/);
  });

  it("does not let an illustrative release pass", async () => {
    const path = "data/releases/2031-32/release.yaml";
    const folder = userFolder();
    const yaml = readFileSync(join(folder, path), "utf8").replace(
      "kind: live",
      "kind: illustrative\nassumptions: [Invented for a test.]",
    );
    const ended = await mappa(userFolder({ [path]: yaml }), "check", "--publish");
    expect(ended.code).toBe(1);
    expect(ended.output).toContain("The release is illustrative; only a live release is published.\n");
    expect(ended.output).toContain("  1 note PUBLISH-KIND, only a live release is published\n");
  });
});

describe("a live release", () => {
  const about = { release: "made", area: "kent" };
  const counts = { label: "Offenders", parts: [1, 2], sum: 3, stated: 4 };
  const finding = found("QUERY-PARTS", counts, about);
  const note = found("EXPLANATION-UNUSED", { code: "QUERY-PARTS" }, about);
  const judge = async (...findings: Finding[]) =>
    judgePublication(["made"], await loadMade({}), findings, english);

  it("is fit where all that was queried is accepted and notes stand in nobody's way", async () => {
    expect(await judge({ ...finding, explanation: { text: "So it is.", accepted: true } }, note)).toEqual({
      fit: true,
      lines: ["made is fit to be published."],
    });
  });

  it.each<[string, Finding]>([
    ["a query that is not accepted", finding],
    ["a query that is explained only", { ...finding, explanation: { text: "So it is.", accepted: false } }],
    ["a note that blocks", { ...note, blocksPublication: true }],
    ["an error", found("RETURN-YEAR", { what: "not-a-year", written: "2018", likely: [] }, about)],
  ])("is not fit with %s", async (_, each) => {
    const { fit, lines } = await judge(each);
    expect([fit, lines.length]).toEqual([false, 2]);
    expect(lines[1]).toMatch(/^ {2}1 (error|query not accepted|note) [A-Z-]+, [a-z].*: Kent$/);
  });

  it("is not fit where an error is in what all releases share", async () => {
    expect((await judge(found("FRAMEWORK-SHAPE", { what: "unknown-name", name: "tabels" }))).fit).toBe(false);
  });

  it("does not mind the findings of another", async () => {
    expect((await judge({ ...finding, release: "other" })).fit).toBe(true);
  });
});
