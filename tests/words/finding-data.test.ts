import { expect, test } from "vitest";
import { valueAt } from "../../src/figures/coordinate.ts";
import { ofArea } from "../../src/figures/geography.ts";
import { parseYear } from "../../src/figures/year.ts";
import { about, found } from "../../src/findings/found.ts";
import { english } from "../../src/words/english/english.ts";
import { findingData } from "../../src/words/finding-data.ts";

const asJson = (finding: Parameters<typeof findingData>[1]): unknown =>
  JSON.parse(JSON.stringify(findingData(english, finding)));

test("a program is told of a figure what a person is, and where it stands", () => {
  const cell = { measure: "eligible", members: ["total", "total"] };
  const location = { file: "returns/london.yaml", line: 5, column: 3 };
  const args = { label: "Offenders", parts: [3351, 2792, 94], sum: 6237, stated: 6234 };
  const query = found("QUERY-PARTS", args, {
    location,
    area: "london",
    figure: valueAt(cell, ofArea("london"), parseYear("2007/08")!),
  });
  const explanation = { text: "The source prints it so.", accepted: true };
  expect(asJson({ ...about(query, { release: "2007-08" }), explanation })).toEqual({
    code: "QUERY-PARTS",
    severity: "query",
    problem: "Offenders: the parts 3,351 + 2,792 + 94 add up to 6,237; 6,234 is stated.",
    remedy: "Correct the total or the part that is wrong, or explain the difference.",
    args,
    location,
    area: "london",
    release: "2007-08",
    figure: "2007-08/london/eligible/total/total",
    coordinate: { ...cell, geography: { kind: "area", area: "london" }, year: "2007/08", view: "value" },
    explanation,
  });
});

test("a program is told of a text its section", () => {
  const args = { heading: "Plans", file: "narrative/kent/plans.md" };
  const location = { file: "releases/made/narrative/kent/plans.md" };
  const note = found("NARRATIVE-MISSING", args, {
    location,
    area: "kent",
    section: "plans",
    blocksPublication: true,
  });
  expect(asJson(note)).toEqual({
    code: "NARRATIVE-MISSING",
    severity: "note",
    problem: "There is no text for the section 'Plans'.",
    remedy: "Write it in narrative/kent/plans.md. Until then the report names the section as missing.",
    args,
    location,
    area: "kent",
    section: "plans",
    blocksPublication: true,
  });
});
