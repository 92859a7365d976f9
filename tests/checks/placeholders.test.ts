import { expect, test } from "vitest";
import { placeholderIn } from "../../src/checks/placeholders.ts";
import { told } from "../support/told.ts";
import { findingsOf } from "./finding-codes.ts";

test.each([
  "[INSERT FOREWORD HERE]",
  "We thank [name of chair] for the work.",
  "The board met [xx] times.",
  "The board met xx times.",
  "There were XX offenders.",
  "There were x,xxx offenders.",
  "The date is TBC.",
  "The date is tbc.",
  "Chair: T.B.C.",
  "The chair is to be confirmed.",
  "Plans (to be inserted)",
  "Lorem ipsum dolor sit amet, consectetur.",
  "Signed <name>",
  "Signed <first name>",
  "<insert figure>",
  "{{ area }}",
  "TODO: write this",
  "Insert your text here",
  "Click or tap here to enter text.",
  "Photo goes here",
  "Published on DD/MM/YYYY",
  "Published in 20XX",
  "Signed ____________",
  "The figure is .......",
  "How many were there ??",
  "This is placeholder text.",
  "DRAFT foreword",
  "Text to follow",
  "[STRATEGIC BOARD TO AGREE]",
  "[...]",
  "Name",
  "Post",
  "-",
  "n/a",
  "Write who publishes the report",
])("is a placeholder: %s", (text) => {
  expect(placeholderIn(text)).toBeDefined();
});

test.each([
  "The board met four times in the year.",
  "The figures are marked [x] where they are not available and [p] where provisional.",
  "See [the guidance](https://www.gov.uk) and [name of the service](https://example.org).",
  "The Multi-Agency Public Protection Arrangements [MAPPA] began in 2001.",
  "Part XX of the Act and Article XXI apply; Schedule XX does not.",
  "Work remains to be completed and agreed with partners.",
  "The draft plan was agreed; the board drafted a second.",
  "Was it enough? The board thinks so... and said why.",
  "He said [the officer] had helped.",
  "A call to 01632 960123 was answered.",
  "Her name, post and title are known to the board.",
  "People under 5 ft <b>are</b> many; 3 < 4 and 5 > 2.",
  "X-rays and xenophobia; the letter x.",
  "Example 1 shows how a date is agreed.",
])("is none: %s", (text) => {
  expect(placeholderIn(text)).toBeUndefined();
});

test("in a text it is a query at its line, and is not repeated", async () => {
  const findings = await findingsOf("NARRATIVE-PLACEHOLDER", {
    year: "2031/32",
    framework: "2022-23",
    rows: ["Suffolk,2031/32,eligible,category-1,,,830"],
    files: { "narrative/suffolk/foreword.md": "We worked.\n\nSigned by\n[INSERT JOAN MADE HERE]\n" },
  });
  expect(findings.map(told)).toMatchObject([
    { severity: "query", area: "suffolk", section: "foreword", location: { line: 4, column: 1 } },
  ]);
  expect(JSON.stringify(findings)).not.toContain("JOAN");
});
