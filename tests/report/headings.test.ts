import { expect, test } from "vitest";
import { uniqueHeadings } from "../../src/report/assemble/headings.ts";
import type { Block } from "../../src/report/document.ts";

test("every heading of a section is a target of its own, also beside one with a number in its words", () => {
  const heading = (id: string): Block => ({ type: "heading", level: 3, id, text: id });
  const ids = (...written: string[]) =>
    uniqueHeadings("plans", written.map(heading)).map((block) => "id" in block && block.id);
  expect(ids("police", "police", "prisons")).toEqual(["plans-police", "plans-police-2", "plans-prisons"]);
  expect(ids("police", "police", "police-2")).toEqual(["plans-police", "plans-police-2", "plans-police-2-2"]);
});
