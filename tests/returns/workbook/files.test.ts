import { describe, expect, test } from "vitest";
import { workbookForm } from "../../../src/returns/form/workbook-form.ts";
import { readReturns } from "../../../src/returns/reading/read.ts";
import { english } from "../../../src/words/english/english.ts";
import { readWorkbook } from "../../../src/workbook/open/open.ts";
import { workbookWriters } from "../../../src/workbook/writers.ts";
import { releaseOf } from "../project.ts";
import { sentFile, sentText } from "../tables.ts";
import { fillingOf, formOf, readAlone, saidBy, yamlOf } from "./filling.ts";
import { project } from "./sent.ts";

const created = new Date("2032-04-01T09:00:00Z");

describe.each(project.frameworks)("a form of $id", (framework) => {
  const form = formOf(framework);
  const filling = fillingOf(framework, "provisional");
  const inYaml = () => saidBy(readAlone(sentText("suffolk.yaml", yamlOf(framework, filling)), framework));

  test.each(workbookWriters)("says in $name what it says in YAML", async ({ name, ending, write }) => {
    const filled = { ...filling, remarks: [], questions: [] };
    const bytes = await write(workbookForm({ framework, form, words: english, created, filled }));
    expect(readWorkbook(bytes).workbook?.format).toBe(name);
    const own = readAlone(sentFile(`suffolk${ending}`, bytes), framework);
    expect(saidBy(own)).toEqual(inYaml());
    expect(own.entries).toHaveLength(filling.written.length);
  });

  test.each(workbookWriters)("that nobody has filled in is no return in $name", async ({ ending, write }) => {
    const bytes = await write(workbookForm({ framework, form, words: english, created }));
    const file = sentFile(`suffolk${ending}`, bytes);
    const { returns, findings } = readReturns(project, releaseOf([file], framework, framework.years.to));
    expect(returns).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["RETURN-UNTOUCHED"]);
  });
});
