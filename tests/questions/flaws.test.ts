import { expect, test } from "vitest";
import { formMaker } from "../../src/commands/questions.ts";
import { prepare } from "../../src/pipeline.ts";
import { handedBack, isUntouched } from "../../src/questions/hand-back.ts";
import { questionsTo } from "../../src/questions/questions.ts";
import { loadProject } from "../../src/releases/load.ts";
import { english } from "../../src/words/english/english.ts";
import { openWorkbook } from "../../src/workbook/open/open.ts";
import { flawsOf, formRules } from "../../src/workbook/rules/rules.ts";
import { shippedData, templates } from "../support/project.ts";

const maker = formMaker({ words: english, now: () => new Date("2032-10-01T08:30:00Z") });

test("what is handed back of every return that comes with the program keeps the rules of workbooks, and is known again", async () => {
  const project = await loadProject(shippedData, templates, { releases: ["2031-32"] });
  const prepared = prepare(project, project.releases[0]!);
  const areas = project.areas.filter(({ slug }) => prepared.received.some(({ area }) => area === slug));
  expect(areas.length).toBeGreaterThan(30);
  // Each costs a second: some of them, and those that are asked most.
  const asked = areas.filter((_, index) => index % 12 === 0);
  for (const area of [...asked, ...areas.filter(({ slug }) => ["norfolk", "gwent"].includes(slug))]) {
    const questions = questionsTo(area.slug, prepared, english);
    const form = (filled: Parameters<typeof maker.form>[2]) => maker.form(prepared, area, filled, undefined);
    const workbook = handedBack(area, questions, prepared, { form, words: english });
    expect(flawsOf(workbook, formRules)).toEqual([]);
    for (const format of ["xlsx", "ods"] as const) {
      const opened = openWorkbook(await maker.write(workbook, format)).workbook;
      expect(opened && isUntouched(opened), `${area.slug} as ${format}`).toBe(true);
    }
  }
});
