import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shipped } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";

const golden = new URL("golden/suffolk-2017-18.json", import.meta.url);

test("the report of Suffolk for 2017/18 is, in every word and figure, the one that was checked", async () => {
  const { document } = reportOf(await shipped("2017-18"), "suffolk");
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  if (process.env["UPDATE_GOLDEN"]) {
    mkdirSync(new URL(".", golden), { recursive: true });
    writeFileSync(golden, text);
  }
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(golden, "utf8")));
});
