import { expect, test } from "vitest";
import type { Mark } from "../../src/words/mark.ts";
import { noticeOf } from "../support/notices.ts";
import { Reader } from "../support/pdf/reader.ts";
import { checkPdf } from "../support/pdf-checker.ts";
import { pdfOf } from "../support/pdf-files.ts";
import { shipped } from "../support/project.ts";

const release = await shipped("2031-32");

const copy: Mark = {
  kind: "pre-release",
  copy: 12,
  post: "Deputy Director for Public Protection Policy (invented post)",
  until: "2032-10-28 09:30",
};

/** With provisional figures, with missing ones, with a query, with many figures, with long names and contacts. */
const areas = ["dyfed-powys", "gwent", "norfolk", "london", "avon-and-somerset", "hertfordshire"];

test.each(areas)("the press notice of %s stands on one page, marked as a copy too", async (area) => {
  for (const mark of [undefined, copy]) {
    const { edition } = noticeOf(release, "area-press-notice", { area, ...(mark && { mark }) });
    const pdf = await pdfOf(edition);
    expect((await Reader.open(pdf)).pages).toHaveLength(1);
    expect(await checkPdf(pdf)).toEqual([]);
  }
});

test("a notice of the nation keeps to the rules of PDF files on all of its pages", async () => {
  for (const kind of ["press-notice", "office-notice", "written-statement"]) {
    const { edition } = noticeOf(release, kind);
    expect(await checkPdf(await pdfOf(edition))).toEqual([]);
  }
});
