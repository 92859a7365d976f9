import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { printWorkbook } from "../../support/print-workbook.ts";
import { smallEdition, workbookOf } from "./small.ts";

test.each(["tables", "area-tables"])("the workbook of %s is as it was", async (kind) => {
  const path = fileURLToPath(new URL(`golden/${kind}.txt`, import.meta.url));
  const printed = printWorkbook(workbookOf(await smallEdition(kind)));
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, printed);
  expect(printed).toBe(readFileSync(path, "utf8"));
});
