import { describe, expect, test } from "vitest";
import { loadTableHeadings } from "../../src/reference/table-headings.ts";
import { vocabularyOf } from "../../src/returns/by-area/vocabulary.ts";
import { wordsOf } from "../../src/returns/by-area/words.ts";
import { project } from "../returns/project.ts";
import { told } from "../support/told.ts";
import { only } from "./reference.ts";

const load = (text: string) =>
  loadTableHeadings(only("reference/table-headings.csv", text), "reference/table-headings.csv");

describe("the headings of published tables", () => {
  test("each mean something in a framework", () => {
    const without = project.frameworks.map((framework) => vocabularyOf(framework, []));
    const unknown = project.tableHeadings.filter((heading) =>
      project.frameworks.every((framework, at) => {
        const count = (phrases: ReturnType<typeof vocabularyOf>) =>
          phrases.get(wordsOf(heading.heading)[0]!)?.length ?? 0;
        return count(vocabularyOf(framework, [heading])) === count(without[at]!);
      }),
    );
    expect(project.tableHeadings.length).toBeGreaterThan(5);
    expect(unknown).toEqual([]);
  });

  test("are read with what they mean", async () => {
    const { headings, findings } = await load(
      "heading,cell,member,source\nRSOs,eligible/category-1,,x\nCat 1,,category-1,x\n",
    );
    expect(findings).toEqual([]);
    expect(headings).toEqual([
      { heading: "RSOs", measure: "eligible", members: ["category-1"] },
      { heading: "Cat 1", members: ["category-1"] },
    ]);
  });

  test("that say nothing, or two things, are told of at their line", async () => {
    const { headings, findings } = await load("heading,cell,member\nRSOs,,\n,eligible,\nSFO,a,b\n");
    expect(headings).toEqual([]);
    expect(findings.map(told).map(({ code, location }) => [code, location?.line])).toEqual([
      ["REFERENCE-SHAPE", 2],
      ["REFERENCE-SHAPE", 3],
      ["REFERENCE-SHAPE", 4],
    ]);
  });

  test("may be missing", async () => {
    expect(await loadTableHeadings(only("", undefined), "reference/table-headings.csv")).toEqual({
      headings: [],
      findings: [],
    });
  });
});
