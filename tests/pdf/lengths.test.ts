import { expect, test } from "vitest";
import { page as paper } from "../../src/render/design.ts";
import { readPage } from "../support/pdf/page-content.ts";
import { Reader } from "../support/pdf/reader.ts";
import { shipped } from "../support/project.ts";
import { rendered } from "../support/rendered.ts";

/** Release, place, and the pages that its report takes at most. */
const reports = [
  ["2031-32", "national", 22],
  ["2031-32", "london", 14],
  ["2021-22", "national", 16],
  ["2017-18", "suffolk", 6],
  ["2002-03", "surrey", 3],
] as const;

/** The part of its pages that a report leaves empty at their ends, on average. */
const mostEmpty = 0.05;

/**
 * The part of the room of each page that is empty below the last line of the report's own text. The cover and the last
 * page are left out.
 */
function emptyEnds(reader: Reader): number[] {
  const room = paper.height - paper.top - paper.bottom;
  return reader.pages.slice(1, -1).map((page) => {
    const own = readPage(reader, page.dict).texts.filter(({ mark }) => mark !== undefined);
    const lowest = Math.min(...own.map(({ baseline }) => baseline));
    return Math.max(0, lowest - paper.bottom) / room;
  });
}

test.each(reports)("the report of %s for %s takes few pages and fills them", async (id, place, most) => {
  const { pdf } = await rendered(await shipped(id), place);
  const reader = await Reader.open(pdf);
  expect(reader.pages.length).toBeLessThanOrEqual(most);
  const ends = emptyEnds(reader);
  const mean = ends.reduce((sum, each) => sum + each, 0) / ends.length;
  expect(mean).toBeLessThan(mostEmpty);
});
