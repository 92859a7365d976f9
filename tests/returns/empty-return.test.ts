import { describe, expect, it } from "vitest";
import type { Framework } from "../../src/framework/schema.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { yamlForm } from "../../src/returns/form/yaml-form.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { english } from "../../src/words/english/english.ts";
import { project, releaseOf } from "./project.ts";

const emptyReturn = (framework: Framework, area: string, year: string) =>
  yamlForm(english.form, returnForm(framework, area, year));

describe("the form of an empty return", () => {
  it.each(project.frameworks)("of $id is read without a finding for every area", (framework) => {
    const year = framework.years.to;
    const sent = project.areas.map((area) => ({
      file: `${area.slug}.yaml`,
      bytes: new TextEncoder().encode(emptyReturn(framework, area.name, year)),
    }));
    const { returns, findings } = readReturns(project, releaseOf(sent, framework, year));
    expect(findings).toEqual([]);
    expect(returns.map((each) => each.area)).toEqual(project.areas.map((area) => area.slug));
    for (const each of returns) {
      expect(each.status).toBe("provisional");
      expect(new Set(each.entries.map((entry) => entry.value.kind))).toEqual(new Set(["not-available"]));
      expect(new Set(each.entries.map((entry) => entry.cell.measure))).toEqual(
        new Set(Object.keys(framework.measures)),
      );
    }
  });

  it("asks for every figure that can exist, and for no other", () => {
    const form = emptyReturn(project.frameworks.at(-1)!, "Suffolk", "2031/32");
    const eligible = form.slice(
      form.indexOf("\n  eligible:"),
      form.indexOf("\n  # ", form.indexOf("\n  eligible:")),
    );
    expect(eligible.split("\n").filter((line) => line.includes("level-1"))).toHaveLength(3);
    expect(eligible).toContain("category-3:\n      level-2: not available");
  });
});

it("the examples of the form can be put in force by taking out the marks in front of them", () => {
  const form = emptyReturn(project.frameworks.at(-1)!, "Suffolk", "2031/32");
  const begin = form.indexOf("# Below:");
  // A line that is an example begins a name or lies under one; the words between are sentences.
  const examples = form
    .slice(begin)
    .replace(/^# ((?: +|[a-z-]+:).*)$/gm, "$1")
    .replace("QUERY-OUTLIER", "QUERY-PARTS");
  const release = releaseOf([
    { file: "suffolk.yaml", bytes: new TextEncoder().encode(form.slice(0, begin) + examples) },
  ]);
  const { returns, findings } = readReturns(project, release);
  expect(findings.filter((finding) => finding.severity === "error")).toEqual([]);
  expect(returns[0]?.signOff.map(({ agency }) => agency)).toEqual(["police", "probation", "prisons"]);
  expect(returns[0]?.explanations).toHaveLength(1);
});
