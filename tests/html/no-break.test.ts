import { expect, test } from "vitest";
import { kept } from "../../src/render/html/no-break.ts";

/** A low line stands for a no-break space. */
const shown = (text: string) => kept(text).replaceAll("\u00a0", "_");

test.each([
  ["on 31 March 2018", "on 31_March 2018"],
  ["from 1 April to 31 March", "from 1_April to 31_March"],
  ["at Level 2 and 3", "at Level_2 and 3"],
  ["Table 12: by area", "Table_12: by area"],
  ["80,870 [p]", "80,870_[p]"],
  ["12.5% [r]", "12.5%_[r]"],
  ["1,015 offenders", "1,015 offenders"],
  ["in 41 of 42 areas", "in 41 of 42 areas"],
  ["In March 2018", "In March 2018"],
  ["the year 2017/18", "the year 2017/18"],
  ["Section 325", "Section 325"],
  ["[x] not available", "[x] not available"],
  ["", ""],
])("%j is set as %j", (text, expected) => {
  expect(shown(text)).toBe(expected);
});
