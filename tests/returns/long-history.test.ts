import { describe, expect, test } from "vitest";
import { yearFrom } from "../../src/figures/year.ts";
import { cellsOf, isNotApplicable, total } from "../../src/framework/cells.ts";
import type { Framework } from "../../src/framework/model.ts";
import { frameworkOf } from "../../src/framework/of-year.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { project, releaseOf } from "./project.ts";

const dimensions = [...new Set(project.frameworks.flatMap((framework) => Object.keys(framework.dimensions)))];

/** The columns of a figure behind its area and year, for every figure that a framework has. */
function figuresOf(framework: Framework): string[] {
  return Object.values(framework.measures).flatMap((measure) =>
    cellsOf(framework, measure.id)
      .filter((cell) => !isNotApplicable(framework, cell))
      .map(({ members }) => {
        const own = new Map(measure.dimensions.map(({ id }, index) => [id, members[index]]));
        const columns = dimensions.map((id) => own.get(id) ?? "").map((each) => (each === total ? "" : each));
        return [measure.id, ...columns].join(",");
      }),
  );
}

/** Every figure of every area in the years from 2001/02 to 2030/31. */
function everything(): string {
  const rows = [`area,year,measure,${dimensions.join(",")},value,source`];
  for (let first = 2001; first < 2031; first++) {
    const year = yearFrom(first);
    const figures = figuresOf(frameworkOf(project.frameworks, year)!);
    for (const { name } of project.areas)
      for (const [index, figure] of figures.entries())
        rows.push(`${name},${year},${figure},${index},Reports`);
  }
  return `${rows.join("\n")}\n`;
}

describe("a history of every figure that there is", () => {
  test("fits, and is read whole", () => {
    const text = everything();
    const rows = text.split("\n").length - 2;
    // As many as 42 areas have in forty years with the figures that most years have.
    expect(rows).toBeGreaterThan(100_000);
    const release = {
      ...releaseOf([]),
      historyFile: { file: "history.csv", bytes: new TextEncoder().encode(text) },
    };
    const start = process.cpuUsage();
    const { entries, findings } = readHistory(project, release);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(30);
    expect(findings).toEqual([]);
    expect(entries).toHaveLength(rows);
  });
});
