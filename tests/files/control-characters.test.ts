import { expect, test } from "vitest";
import { cannotBeShown, shownText } from "../../src/files/control-characters.ts";

const esc = String.fromCharCode(27);

test("what a terminal would obey is written out, and lines stay lines", () => {
  expect(shownText(`a${esc}[31mb\r\n\tc`, "lines")).toBe("a\\u001b[31mb\\u000d\n\tc");
  expect(shownText("a\nb\tc", "line")).toBe("a\\u000ab\\u0009c");
  // Set in another direction, the name would read kent.csv.
  expect(shownText("kent\u202evsc.exe", "line")).toBe("kent\\u202evsc.exe");
  expect(shownText("\u009b31m\u2028", "lines")).toBe("\\u009b31m\\u2028");
});

test("JSON stays JSON, with the same values", () => {
  const value = { name: `a${esc}\u009b\u007f\u2028b\n` };
  expect(JSON.parse(shownText(JSON.stringify(value, undefined, 2), "lines"))).toEqual(value);
});

test("letters of any language can be shown, and bytes that are no text cannot", () => {
  for (const name of ["suffolk.yaml", "Ynys Môn.csv", "Ynys Mo\u0302n.csv", "σ.yaml"])
    expect(cannotBeShown(name)).toBe(false);
  for (const name of ["a\nb.yaml", "a\u0007.yaml", "caf\ufffd.yaml", "\u202ea"])
    expect(cannotBeShown(name)).toBe(true);
});
