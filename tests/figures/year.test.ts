import fc from "fast-check";
import { expect, test } from "vitest";
import {
  firstCalendarYear,
  parseYear,
  yearBefore,
  yearFrom,
  yearSlug,
  yearsBetween,
} from "../../src/figures/year.ts";

test("a reporting year is read with a stroke or a hyphen, also across a century", () => {
  expect(parseYear("2017/18")).toBe("2017/18");
  expect(parseYear(" 2017-18 ")).toBe("2017/18");
  expect(parseYear("1999/00")).toBe("1999/00");
  expect(parseYear("2099/00")).toBe("2099/00");
});

test("what is not two years in a row is not a reporting year", () => {
  for (const wrong of ["2017/19", "2017/17", "2017/2018", "17/18", "2017", "2017/1", "", "2000/00"])
    expect(parseYear(wrong), wrong).toBeUndefined();
});

test("every year is read back from both ways of writing it, and years in order sort as text", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2900 }), fc.nat(50), (first, steps) => {
      const year = yearFrom(first);
      expect(parseYear(year)).toBe(year);
      expect(parseYear(yearSlug(year))).toBe(year);
      expect(firstCalendarYear(year)).toBe(first);
      expect(yearBefore(yearFrom(first + steps), steps)).toBe(year);
      expect(yearFrom(first + steps) >= year).toBe(true);
      expect(yearsBetween(year, yearFrom(first + steps))).toHaveLength(steps + 1);
    }),
  );
});

test("the last year of a century is followed by 00", () => {
  expect(yearSlug(yearFrom(1999))).toBe("1999-00");
});
