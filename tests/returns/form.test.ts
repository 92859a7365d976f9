import { describe, expect, it } from "vitest";
import { type Cell, cellId } from "../../src/figures/coordinate.ts";
import { cellsOf, isNotApplicable } from "../../src/framework/cells.ts";
import type { Framework } from "../../src/framework/model.ts";
import { type Form, type FormCell, type FormPart, returnForm } from "../../src/returns/form/form.ts";
import { yamlForm } from "../../src/returns/form/yaml-form.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { english } from "../../src/words/english/english.ts";
import { project, releaseOf } from "./project.ts";

const blankForm = (framework: Framework, area: string, year: string) =>
  yamlForm(english.form, returnForm(framework, area, year));

describe("the form of an empty return", () => {
  it.each(project.frameworks)("of $id is read without a finding for every area", (framework) => {
    const year = framework.years.to;
    const sent = project.areas.map((area) => ({
      file: `${area.slug}.yaml`,
      bytes: new TextEncoder().encode(blankForm(framework, area.name, year)),
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
    const form = blankForm(project.frameworks.at(-1)!, "Suffolk", "2031/32");
    const eligible = form.slice(
      form.indexOf("\n  eligible:"),
      form.indexOf("\n  # ", form.indexOf("\n  eligible:")),
    );
    expect(eligible.split("\n").filter((line) => line.includes("level-1"))).toHaveLength(3);
    expect(eligible).toContain("category-3:\n      level-2: not available");
  });
});

it("the examples of the form can be put in force by taking out the marks in front of them", () => {
  const form = blankForm(project.frameworks.at(-1)!, "Suffolk", "2031/32");
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

describe("the model of the form", () => {
  const framework = project.frameworks.at(-1)!;
  const form = returnForm(framework, "Suffolk", "2031/32");
  const cells = (parts: readonly FormPart[]): FormCell[] =>
    parts.flatMap((part) => (part.kind === "cell" ? [part] : cells(part.parts)));

  it("has a section for each measure, with what it counts", () => {
    expect(form.sections.map(({ measure }) => measure)).toEqual(Object.keys(framework.measures));
    for (const { measure, label, definition, unit } of form.sections)
      expect(framework.measures[measure]).toMatchObject({ label, definition, unit });
    expect(form.sections.at(0)!.dimensions).toEqual(["Category", "Level"]);
  });

  it("names every figure by its cell, and says which can exist", () => {
    for (const { measure, parts } of form.sections) {
      const asked = cells(parts);
      const ids = asked.map(({ cell }) => cellId(cell));
      const outer = (cell: Cell) => cell.members.slice(0, -1).includes("total");
      expect(ids).toEqual(
        cellsOf(framework, measure)
          .filter((cell) => !outer(cell))
          .map(cellId),
      );
      for (const { cell, applies } of asked) expect(applies).toBe(!isNotApplicable(framework, cell));
      for (const { cell, total } of asked) expect(total).toBe(cell.members.at(-1) === "total");
    }
  });

  it("leaves out a group of which only the total could exist", () => {
    const made: Form = returnForm(
      {
        ...framework,
        measures: {
          ...framework.measures,
          eligible: {
            ...framework.measures["eligible"]!,
            notApplicable: ["level-1", "level-2", "level-3"].map((level) => ({
              category: "category-2",
              level,
            })),
          },
        },
      },
      "Suffolk",
      "2031/32",
    );
    const applies = made.sections[0]!.parts.map((part) => [part.member, part.applies]);
    expect(applies).toContainEqual(["category-1", true]);
    expect(applies).toContainEqual(["category-2", false]);
    expect(yamlForm(english.form, made).split("managed-in-year:")[0]).not.toContain("    category-2:");
  });
});
