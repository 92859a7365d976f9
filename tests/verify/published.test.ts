import { expect, it } from "vitest";
import { inShort, publishedSmall, verifyFiles } from "../support/published.ts";

it("finds nothing in what was published", async () => {
  const files = await publishedSmall();
  const { findings, ...counts } = await verifyFiles(files);
  expect(inShort(findings)).toEqual([]);
  expect(counts.files).toBe(files.size);
  expect(counts.figures).toBeGreaterThan(100);
  expect(counts.formats).toEqual([
    "alt",
    "csv",
    "data",
    "govspeak",
    "html",
    "json",
    "md",
    "ods",
    "pdf",
    "txt",
    "xlsx",
  ]);
});
