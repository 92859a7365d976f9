import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shipped, shippedReleases } from "../support/project.ts";
import { tablesOf } from "../support/rendered.ts";
import { placesOf, reportOf } from "../support/reports.ts";
import { told } from "../support/told.ts";

const golden = new URL("shipped-findings.txt", import.meta.url);
const prepared = new Map(
  await Promise.all(shippedReleases.map(async (id) => [id, await shipped(id)] as const)),
);

test.each(shippedReleases)("%s has no error and every one of its reports can be written", (id) => {
  const release = prepared.get(id)!;
  expect(release.statistics.project.findings).toEqual([]);
  expect(release.findings.filter((finding) => finding.severity === "error")).toEqual([]);
  for (const place of placesOf(release)) {
    const { document } = reportOf(release, place);
    // What has no figure is left out, so that a report can come down to one table.
    expect(tablesOf(document).length, place).toBeGreaterThan(0);
  }
});

test("the findings of the releases that come with the program are the known ones", () => {
  const lines = [...prepared].flatMap(([id, { findings }]) =>
    findings
      .map(told)
      .map(({ code, area, figure, accepted }) =>
        [id, code, area ?? "all", figure ?? "no figure", accepted ? "accepted" : "open"].join(" | "),
      ),
  );
  const text = `${lines.join("\n")}\n`;
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});

describe("London in 2007/08", () => {
  const release = prepared.get("2007-08")!;
  const { document } = reportOf(release, "london");

  test("prints 6,234 as published, with the note that its parts give 6,237 and the reason", () => {
    const table = tablesOf(document).find((each) => each.id === "eligible-by-category")!;
    const all = table.rows.at(-1)!;
    expect(all.header).toBe("All categories");
    expect(document.figures[all.cells.at(-1)!.figure]!.value).toEqual({ kind: "count", count: 6234 });
    const [note] = all.notes
      .map((number) => document.notes[number - 1]!)
      .filter((each) => /Queried/.test(each));
    expect(note).toContain("the parts 3,351 + 2,792 + 94 add up to 6,237; 6,234 is stated.");
    expect(note).toContain("on 22\u00A0November 2026: The source prints 3,351 offenders in Category 1");
  });

  test("is listed among the queries of its own report and of no other area's", () => {
    const words = (place: string) => JSON.stringify(reportOf(release, place).document.sections);
    expect(words("london")).toContain("add up to 6,237");
    expect(words("national")).toContain("London: MAPPA offenders, total: the parts 3,351");
    expect(words("staffordshire")).not.toContain("6,237");
  });
});
