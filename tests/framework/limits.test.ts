import { expect, test } from "vitest";
import { cellId } from "../../src/figures/coordinate.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { loadFrameworks } from "../../src/framework/load/load.ts";
import { regions } from "../support/group-sets.ts";
import { patchedFramework, shippedData } from "../support/project.ts";
import { told } from "../support/told.ts";

test("a limit can hold for each member of a dimension and for their total, new members too", async () => {
  const { all } = await loadFrameworks(shippedData, "frameworks", { sets: regions });
  const newest = all.at(-1)!;
  const pairs = newest.limits
    .filter(({ id }) => id.startsWith("level-2"))
    .map(({ cell, notAbove }) => `${cellId(cell)} <= ${cellId(notAbove)}`);
  expect(pairs).toEqual(
    [...Object.keys(newest.dimensions["category"]!.members), "total"].map(
      (category) => `eligible/${category}/level-2 <= managed-in-year/${category}/level-2`,
    ),
  );
  expect(pairs).toContain("eligible/category-4/level-2 <= managed-in-year/category-4/level-2");
});

test("a limit for each member of a dimension that one of its cells does not have is an error", async () => {
  const limit = {
    cell: "orders-imposed/total",
    "not-above": "eligible/total/total",
    "for-each": "category",
    reason: "so it is",
  };
  const text = patchedFramework("2001-02", { limits: { odd: limit } });
  const files = memoryFiles(new Map([["frameworks/2001-02.yaml", text]]));
  const { findings } = await loadFrameworks(files, "frameworks", { sets: regions });
  expect(findings.map(told)).toMatchObject([
    { code: "FRAMEWORK-REFERENCE", problem: expect.stringContaining("dimension 'category'") as string },
  ]);
});
