import { expect, test } from "vitest";
import { hasSomething } from "../../src/report/edit/something.ts";
import { planned, subject } from "./grids.ts";

test.each([
  ["a number", "12", true],
  ["a true zero", "0", true],
  ["what a source gives in words", "more than 11,000", true],
  ["a figure that is withheld", "c", true],
  ["two known figures that cannot be compared", "b", true],
  ["limits", "i", true],
  ["a sum over some areas", "3/42", true],
  ["a sum over no area", "0/42", false],
  ["a figure that did not reach us", "x", false],
  ["one that nobody collected", "x1", false],
  ["one that cannot exist", "z", false],
])("%s, %s, is something: %s", (name, mark, is) => {
  expect(hasSomething(subject, planned(name, mark))).toBe(is);
});
