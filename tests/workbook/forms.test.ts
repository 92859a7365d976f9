import { describe, expect, it } from "vitest";
import { returnForm } from "../../src/returns/form/form.ts";
import { workbookForm } from "../../src/returns/form/workbook-form.ts";
import { english } from "../../src/words/english/english.ts";
import { flawsOf, formRules } from "../../src/workbook/rules/rules.ts";
import { workbookWriters } from "../../src/workbook/write/writers.ts";
import { project } from "../returns/project.ts";
import { summaryOf, summaryOfFile } from "./summary.ts";

describe.each(project.frameworks)("the form of $id as a workbook", (framework) => {
  const area = { name: "Devon and Cornwall", slug: "devon-and-cornwall" };
  const form = returnForm(framework, area, framework.years.to);
  const created = new Date("2033-04-01T08:30:00Z");
  const before = { year: framework.years.from, written: () => "1,234" };
  const workbook = workbookForm({ framework, form, words: english, created, before });

  it("keeps all rules for forms", () => {
    expect(flawsOf(workbook, formRules)).toEqual([]);
  });

  it.each(workbookWriters)("is read as it was written as $name", async ({ write }) => {
    expect(summaryOfFile(await write(workbook))).toEqual(summaryOf(workbook));
  });
});
