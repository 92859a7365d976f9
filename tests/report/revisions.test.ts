import { expect, test } from "vitest";
import { summarise } from "../../src/publish/summary.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { english } from "../../src/words/english/english.ts";
import { make } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";

test("every revision is in the log of the reports of its area and of the nation, and in release.json", async () => {
  const files = {
    "returns/suffolk.yaml":
      "area: Suffolk\nyear: 2018/19\nfigures: { eligible: { category-2: 410 } }\nrevised: [{ cell: eligible/category-2, was: 400, on: 2032-09-14, reason: Ten records were found. }]\n",
    "returns/kent.yaml": "area: Kent\nyear: 2018/19\nfigures: { eligible: { category-2: 700 } }\n",
  };
  const prepared = await make({ files });
  const logOf = (place: string) => {
    const blocks = reportOf(prepared, place).document.sections.flatMap((section) => section.blocks);
    const items = blocks.flatMap((block) => (block.type === "list" ? block.items : []));
    return items.map((item) => plainText(item)).filter((line) => line.includes("revised on"));
  };
  const line =
    "Suffolk: MAPPA-eligible offenders, Category 2, 2018/19: revised on 14\u00A0September 2032 from 400 to 410\u00A0[r]. Ten records were found.";
  expect(logOf("national")).toEqual([line]);
  expect(logOf("suffolk")).toEqual([line]);
  expect(logOf("kent")).toEqual([]);
  const summary = summarise(
    prepared,
    { reports: [], failed: [], whole: {}, partial: false },
    undefined,
    english,
  );
  expect(summary.revisions).toEqual([
    {
      figure: "2018-19/suffolk/eligible/category-2/total",
      area: "suffolk",
      label: "MAPPA-eligible offenders, Category 2",
      year: "2018/19",
      before: "400",
      after: "410",
      date: "2032-09-14",
      reason: "Ten records were found.",
    },
  ]);
});
