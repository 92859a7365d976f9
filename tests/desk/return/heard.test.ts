import { expect, test } from "vitest";
import { HeardChanges } from "../../../src/desk/browser/return/heard.ts";

test("a page asks about each change of others, and not again about its own", () => {
  const heard = new HeardChanges();
  expect(heard.isNew(1, false)).toBe(true);
  // Its own, heard before its answer and after it.
  expect(heard.isNew(2, true)).toBe(false);
  expect(heard.isMore(2)).toBe(false);
  expect(heard.isNew(2, false)).toBe(false);
  expect(heard.isNew(3, false)).toBe(true);
});

test("a change that others made while something was sent is asked about when that is answered, once", () => {
  const heard = new HeardChanges();
  expect([heard.isNew(4, true), heard.isNew(5, true)]).toEqual([false, false]);
  expect(heard.isMore(4)).toBe(true);
  expect(heard.isMore(4)).toBe(false);
  expect(heard.isNew(6, true)).toBe(false);
  // No answer came: nothing is known of whose change it was.
  expect(heard.isMore(0)).toBe(true);
});

test("a desk that was started anew counts from the beginning, and is listened to", () => {
  const heard = new HeardChanges();
  heard.isMore(40);
  expect(heard.isNew(1, false)).toBe(false);
  heard.forget();
  expect(heard.isNew(1, false)).toBe(true);
});
