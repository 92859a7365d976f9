import { describe, expect, it } from "vitest";
import { cellsOf } from "../../src/framework/cells.ts";
import { withQuestions } from "../../src/questions/with-questions.ts";
import type { Question } from "../../src/returns/form/filled.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { workbookForm } from "../../src/returns/form/workbook-form.ts";
import { english } from "../../src/words/english/english.ts";
import { flawsOf, formRules } from "../../src/workbook/rules/rules.ts";
import { workbookWriters } from "../../src/workbook/writers.ts";
import { project } from "../returns/project.ts";
import { summaryOf, summaryOfFile } from "./summary.ts";

const asked: Omit<Question, "number" | "cells"> = {
  severity: "query",
  code: "QUERY-OUTLIER",
  value: "60, after 25",
  problem: "=60 is far from 25 & from <all> before it.\nIt may be right.",
  remedy: "Look again, or say why.",
  state: "open",
};

describe.each(project.frameworks)("the form of $id as a workbook", (framework) => {
  const area = { name: "Devon and Cornwall", slug: "devon-and-cornwall" };
  const form = returnForm(framework, area, framework.years.to);
  const created = new Date("2033-04-01T08:30:00Z");
  const before = { year: framework.years.from, written: () => "1,234" };
  const workbook = workbookForm({ framework, form, words: english, created, before });

  it("keeps all rules for forms", () => {
    expect(flawsOf(workbook, formRules)).toEqual([]);
  });

  it("keeps them with questions in it", async () => {
    const cells = Object.keys(framework.measures).flatMap((measure) =>
      cellsOf(framework, measure).slice(0, 2),
    );
    const list = [cells.slice(0, 1), cells, []].map((about, index) => ({
      ...asked,
      number: index + 1,
      cells: about,
    }));
    const handedBack = withQuestions(workbook, list, {
      words: english,
      area,
      year: framework.years.to,
    });
    expect(flawsOf(handedBack, formRules)).toEqual([]);
    const expected = summaryOf(handedBack);
    for (const { write } of workbookWriters) expect(summaryOfFile(await write(handedBack))).toEqual(expected);
  });

  it.each(workbookWriters)("is read as it was written as $name", async ({ write }) => {
    expect(summaryOfFile(await write(workbook))).toEqual(summaryOf(workbook));
  });
});
