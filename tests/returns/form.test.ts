import { describe, expect, it } from "vitest";
import { placeholderIn } from "../../src/checks/placeholders.ts";
import { type Cell, cellId } from "../../src/figures/coordinate.ts";
import { cellsOf, isNotApplicable } from "../../src/framework/cells.ts";
import type { Framework } from "../../src/framework/model.ts";
import { type Form, type FormCell, type FormPart, returnForm } from "../../src/returns/form/form.ts";
import { yamlForm } from "../../src/returns/form/yaml-form.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { english } from "../../src/words/english/english.ts";
import { project, releaseOf } from "./project.ts";

const blankForm = (
  framework: Framework,
  area: { readonly name: string; readonly slug: string },
  year: string,
) => yamlForm(english.form, returnForm(framework, area, year));

describe("the form of an empty return", () => {
  it.each(project.frameworks)(
    "of $id is read without a fault for every area, and is no return yet",
    (framework) => {
      const year = framework.years.to;
      const forms = project.areas.map((area) => ({
        slug: area.slug,
        text: blankForm(framework, area, year),
      }));
      const read = (change: (text: string) => string) => {
        const sent = forms.map(({ slug, text }) => ({
          file: `${slug}.yaml`,
          bytes: new TextEncoder().encode(change(text)),
        }));
        return readReturns(project, releaseOf(sent, framework, year));
      };
      const untouched = read((text) => text);
      expect(untouched.returns).toEqual([]);
      expect(new Set(untouched.findings.map(({ code }) => code))).toEqual(new Set(["RETURN-UNTOUCHED"]));
      // One figure makes it a return.
      const { returns, findings } = read((text) => text.replace("not available\n", "0\n"));
      expect(findings).toEqual([]);
      expect(returns.map((each) => each.area)).toEqual(project.areas.map((area) => area.slug));
      for (const each of returns) {
        expect(each.status).toBe("provisional");
        expect(each.entries.filter(({ cell }) => cell.members.includes("total"))).toEqual([]);
        expect(new Set(each.entries.map((entry) => entry.cell.measure))).toEqual(
          new Set(Object.keys(framework.measures)),
        );
      }
    },
  );

  it("asks for every figure that can exist, and for no other", () => {
    const form = blankForm(project.frameworks.at(-1)!, { name: "Suffolk", slug: "suffolk" }, "2031/32");
    const eligible = form.slice(
      form.indexOf("\n  eligible:"),
      form.indexOf("\n  # ", form.indexOf("\n  eligible:")),
    );
    expect(eligible.split("\n").filter((line) => line.includes("level-1"))).toHaveLength(3);
    expect(eligible).toContain("category-3:\n      level-2: not available");
  });
});

describe("taking out the marks, as the form advises", () => {
  const form = blankForm(project.frameworks.at(-1)!, { name: "Suffolk", slug: "suffolk" }, "2031/32").replace(
    "not available\n",
    "820\n",
  );
  const read = (text: string) =>
    readReturns(project, releaseOf([{ file: "suffolk.yaml", bytes: new TextEncoder().encode(text) }]));
  /** Lines out of force have no space behind their mark; explanations have one. */
  const isExample = (line: string) => /^ *#(?! (?! ))./.test(line) && !/^ *# \S/.test(line);
  const withoutMark = (line: string) => line.replace("#", "");
  const withoutMarkAndSpace = (line: string) => line.replace(/# ?/, "");

  it.each<[string, (line: string, index: number) => string]>([
    ["alone", withoutMark],
    ["with a space where one follows", withoutMarkAndSpace],
    [
      "now with a space and now without",
      (line, index) => (index % 2 ? withoutMark : withoutMarkAndSpace)(line),
    ],
    [
      "now without a space and now with",
      (line, index) => (index % 2 ? withoutMarkAndSpace : withoutMark)(line),
    ],
  ])("%s, breaks nothing, and the totals are still added up", (_, change) => {
    const lines = form.split("\n");
    expect(lines.filter(isExample).length).toBeGreaterThan(15);
    const text = lines.map((line, index) => (isExample(line) ? change(line, index) : line)).join("\n");
    const { returns, findings } = read(text.replace("QUERY-OUTLIER", "QUERY-PARTS"));
    expect(findings.map(({ code }) => code)).toEqual([]);
    expect(returns[0]?.signOff.map(({ agency }) => agency)).toEqual(["police", "probation", "prisons"]);
    expect(returns[0]?.explanations).toMatchObject([{ code: "QUERY-PARTS", value: "60, after 25" }]);
  });

  it("works for each line by itself", () => {
    const lines = form.split("\n");
    for (const [index, line] of lines.entries()) {
      if (!isExample(line) || /^#(?: |notes:|explanations:)/.test(line)) continue;
      for (const change of [withoutMark, withoutMarkAndSpace]) {
        const { returns, findings } = read(lines.with(index, change(line)).join("\n"));
        expect(
          findings.filter(({ severity }) => severity === "error"),
          line,
        ).toEqual([]);
        expect(returns, line).toHaveLength(1);
      }
    }
  });

  it("leaves words that a check knows for those of the form, every one of them", () => {
    const texts = [...form.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text!);
    expect(texts).toHaveLength(8);
    for (const text of texts) expect(placeholderIn(text), text).toBe(text);
  });
});

describe("the model of the form", () => {
  const framework = project.frameworks.at(-1)!;
  const form = returnForm(framework, { name: "Suffolk", slug: "suffolk" }, "2031/32");
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
      { name: "Suffolk", slug: "suffolk" },
      "2031/32",
    );
    const applies = made.sections[0]!.parts.map((part) => [part.member, part.applies]);
    expect(applies).toContainEqual(["category-1", true]);
    expect(applies).toContainEqual(["category-2", false]);
    expect(yamlForm(english.form, made).split("managed-in-year:")[0]).not.toContain("    category-2:");
  });
});
