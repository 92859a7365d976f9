import { expect, it } from "vitest";
import type { Cell } from "../../src/figures/coordinate.ts";
import { count, notAvailable } from "../../src/figures/value.ts";
import { beforeOf } from "../../src/returns/form/before.ts";
import { project } from "./project.ts";

const framework = project.frameworks.at(-1)!;
const eligible = (category: string, level: string): Cell => ({
  measure: "eligible",
  members: [category, level],
});

it("shows figures of the year before as they were stated, and totals that follow from them", () => {
  const { written, year } = beforeOf(framework, "2031/32", [
    { cell: eligible("category-1", "level-1"), value: count(1204) },
    { cell: eligible("category-1", "level-2"), value: count(0) },
    { cell: eligible("category-1", "level-3"), value: count(6) },
    { cell: eligible("category-2", "level-1"), value: count(5) },
    { cell: eligible("category-2", "level-2"), value: notAvailable },
    { cell: eligible("category-3", "level-2"), value: count(2) },
    { cell: eligible("category-3", "level-3"), value: count(3) },
    { cell: eligible("category-4", "total"), value: count(9) },
  ]);
  expect(year).toBe("2031/32");
  expect(written(eligible("category-1", "level-2"))).toBe("0");
  expect(written(eligible("category-1", "total"))).toBe("1210");
  expect(written(eligible("category-2", "level-2"))).toBe("not available");
  expect(written(eligible("category-2", "total"))).toBeUndefined();
  // Category 3 has no Level 1: nothing is missing.
  expect(written(eligible("category-3", "total"))).toBe("5");
  expect(written(eligible("category-4", "total"))).toBe("9");
  expect(written(eligible("total", "total"))).toBeUndefined();
  expect(written({ measure: "eligible", members: ["category-9", "level-1"] })).toBeUndefined();
  expect(written({ measure: "counted-since", members: [] })).toBeUndefined();
});
