import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readWorkbook } from "../../../src/workbook/open/open.ts";
import { printed } from "./printed.ts";

/** Each workbook in `fixtures` was made by the program that the README there names; the .txt beside it is what is read. */
const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const workbooks = readdirSync(fixtures).filter((name) => /\.(?:xlsx|xlsm|ods)$/.test(name));

it.each(workbooks)("%s is read as it was saved", (name) => {
  const told = printed(readWorkbook(readFileSync(join(fixtures, name))));
  const golden = join(fixtures, `${name}.txt`);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, told);
  expect(told).toBe(existsSync(golden) ? readFileSync(golden, "utf8") : "no golden file");
});
