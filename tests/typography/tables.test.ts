import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coverageTable, metricsTable } from "./tables.ts";

test.each([
  ["coverage-table.ts", coverageTable],
  ["metrics/regular.ts", () => metricsTable("regular")],
  ["metrics/italic.ts", () => metricsTable("italic")],
  ["metrics/bold.ts", () => metricsTable("bold")],
])("%s is what the font says; UPDATE_GOLDEN=1 writes it anew", (name, made) => {
  const path = new URL(`../../src/typography/${name}`, import.meta.url);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, made());
  expect(readFileSync(path, "utf8")).toBe(made());
});
