import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { changeFile } from "../../../src/desk/context/change-file.ts";
import { withExplanation } from "../../../src/desk/return/explain.ts";
import { takeOver } from "../../../src/desk/return/keep-sent.ts";
import { checkedReturnOf } from "../../../src/desk/return/place.ts";
import { textsOf } from "../../../src/desk/return/state.ts";
import { deskOver } from "./served.ts";

const slow = { timeout: 240_000 };

it("takes a CSV file over as YAML with the same figures, and keeps the file", slow, async () => {
  const csv =
    "area,year,measure,category,level,item,value\nSuffolk,2031/32,notification-revoked,,,,4\nSuffolk,2031/32,eligible,category-1,level-1,,1050\n";
  const over = await deskOver((folder) => rmSync(join(folder, "releases/2031-32/returns/suffolk.yaml")));
  over.write(csv, "releases/2031-32/returns/suffolk.csv");
  const place = await checkedReturnOf(over.desk, "2031-32", "suffolk");
  expect(place?.received?.format).toBe("csv");
  const before = await textsOf(over.desk, place!);
  expect(await takeOver(over.desk, place!)).toBeUndefined();
  expect(over.read("releases/2031-32/taken-over/suffolk.csv")).toBe(csv);
  const after = await checkedReturnOf(over.desk, "2031-32", "suffolk");
  expect(after?.received?.format).toBe("yaml");
  expect(new Map(await textsOf(over.desk, after!))).toEqual(new Map(before));
});

it("writes an explanation, and other words in place of it", slow, async () => {
  const over = await deskOver();
  const before = over.read();
  const asked = { code: "QUERY-OUTLIER", cell: "notification-revoked", value: "4, after 2" };
  const explain = (text: string) =>
    changeFile(over.desk, over.path, (yaml) => withExplanation(yaml, { ...asked, text }));
  expect(await explain("Two came late.")).toBeUndefined();
  const line = (text: string) =>
    `explanations:\n  - { code: QUERY-OUTLIER, cell: notification-revoked, value: "4, after 2", text: ${text} }\n`;
  expect(over.read()).toBe(before + line("Two came late."));
  await explain("Three came late");
  expect(over.read()).toBe(before + line("Three came late"));
});
