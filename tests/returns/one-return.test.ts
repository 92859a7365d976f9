import { describe, expect, test } from "vitest";
import { csvValue } from "../../src/csv/write.ts";
import { cellId } from "../../src/figures/coordinate.ts";
import type { Framework } from "../../src/framework/model.ts";
import type { SentFile } from "../../src/releases/project.ts";
import { csvForm } from "../../src/returns/form/csv-form.ts";
import { workbookForm } from "../../src/returns/form/workbook-form.ts";
import { english } from "../../src/words/english/english.ts";
import { workbookWriters } from "../../src/workbook/write/writers.ts";
import { sentFile, sentText } from "./tables.ts";
import { type Filling, fillingOf, formOf, readAlone, saidBy, yamlOf } from "./workbook/filling.ts";
import { project } from "./workbook/sent.ts";

const created = new Date("2032-04-01T09:00:00Z");
const signs = { "not available": "[x]", "not collected": "[x1]", confidential: "[c]" } as const;

function inWorkbooks(framework: Framework, filling: Filling): Promise<SentFile>[] {
  const filled = { ...filling, remarks: [], questions: [] };
  const workbook = workbookForm({ framework, form: formOf(framework), words: english, created, filled });
  return workbookWriters.map(async ({ ending, write }) =>
    sentFile(`suffolk${ending}`, await write(workbook)),
  );
}

/** The form as tidy CSV, each row with its figure, and with its status in a column more. */
function inTidyCsv(framework: Framework, { written, status }: Filling): SentFile {
  const values = written.map(({ text }) => text);
  const [head, ...rows] = csvForm(framework, formOf(framework)).trim().split("\n");
  expect(rows).toHaveLength(written.length);
  const lines = rows.map((row) => `${row.replace(/,not available$/, `,${values.shift()}`)},${status}`);
  return sentText("suffolk.csv", [`${head},status`, ...lines].join("\n"));
}

/** A row for the area and a column for each figure; words as the signs that tables print in their place. */
function inOneRow(framework: Framework, { written }: Filling): SentFile {
  const signed = written.map(({ text }) => signs[text as keyof typeof signs] ?? text);
  const rows = [
    ["Area", "Year", ...written.map(({ cell }) => cellId(cell))],
    ["Suffolk", framework.years.to, ...signed],
  ];
  return sentText("all-areas.csv", rows.map((row) => row.map(csvValue).join(",")).join("\r\n"));
}

describe.each(project.frameworks)("one return of $id", (framework) => {
  const read = (file: SentFile) => saidBy(readAlone(file, framework));

  test.each(["provisional", "final", "revised"] as const)(
    "says the same, %s, in XLSX, ODS, YAML and as tidy CSV, which has no place for signatures",
    async (status) => {
      const filling = fillingOf(framework, status);
      const inYaml = read(sentText("suffolk.yaml", yamlOf(framework, filling)));
      expect(inYaml.figures).toHaveLength(filling.written.length);
      expect(inYaml.status).toBe(status);
      expect(inYaml.signed).toEqual(filling.signOff);
      for (const file of inWorkbooks(framework, filling)) expect(read(await file)).toEqual(inYaml);
      expect(read(inTidyCsv(framework, filling))).toEqual({ ...inYaml, signed: [] });
    },
  );

  test("says the same with one row an area, which has the status of its release and no signatures", () => {
    const filling = fillingOf(framework, "final");
    const inYaml = read(sentText("suffolk.yaml", yamlOf(framework, filling)));
    expect(read(inOneRow(framework, filling))).toEqual({ ...inYaml, signed: [] });
  });
});
