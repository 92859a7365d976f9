import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readWorkbook } from "../../../src/workbook/open/open.ts";
import { hostile } from "./hostile/hostile.ts";
import { printedShort } from "./printed.ts";

const golden = fileURLToPath(new URL("hostile/hostile.txt", import.meta.url));

it("answers each file of the hostile set with what is in it or with one fault", () => {
  const told = hostile.map(({ name, make }) => `${name}\n  ${printedShort(readWorkbook(make()))}\n`).join("");
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, told);
  expect(told).toBe(existsSync(golden) ? readFileSync(golden, "utf8") : "no golden file");
});
