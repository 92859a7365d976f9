import { beforeAll, describe, expect, test } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import { workbookForm } from "../../../src/returns/form/workbook-form.ts";
import { english } from "../../../src/words/english/english.ts";
import { workbookWriters } from "../../../src/workbook/write/writers.ts";
import { filledByOffice, officeScripts, officeScriptsMissing } from "../../support/fill-in-office.ts";
import { sentFile, sentText } from "../tables.ts";
import { fillingOf, formOf, readAlone, saidBy, typed, yamlOf } from "./filling.ts";
import { project } from "./sent.ts";

const created = new Date("2032-04-01T09:00:00Z");
const before = { year: "the year before", written: () => "1,234" };
const remark = "Ten were moved here in March.";

/** Every form in every format in which it is given out, blank, with what is put into it. */
const given = project.frameworks.flatMap((framework) =>
  workbookWriters.map(({ name, write }) => {
    const filling = fillingOf(framework, "revised");
    const remarked = filling.written[0]!.cell;
    const form = formOf(framework);
    return {
      id: framework.id,
      framework,
      format: name,
      filling,
      remarked,
      write: () => write(workbookForm({ framework, form, words: english, created, before })),
    };
  }),
);

describe.skipIf(!officeScripts)(`a form that was filled in in LibreOffice${officeScriptsMissing}`, () => {
  let saved: ReturnType<typeof filledByOffice> = [];
  beforeAll(async () => {
    const forms = await Promise.all(
      given.map(async ({ format, filling, remarked, write }) => ({
        bytes: await write(),
        format,
        cells: typed(filling, new Map([[remarked, remark]])),
      })),
    );
    saved = filledByOffice(forms);
  }, 1_200_000);

  describe.each(given.map((each, index) => ({ ...each, index })))(
    "from the form of $id in $format",
    ({ framework, filling, remarked, index }) => {
      test.each(["xlsx", "ods"] as const)("says, saved as %s, what it says in YAML", (as) => {
        const own = readAlone(sentFile(`suffolk.${as}`, saved[index]![as]), framework);
        const inYaml = readAlone(sentText("suffolk.yaml", yamlOf(framework, filling)), framework);
        expect(saidBy(own)).toEqual(saidBy(inYaml));
        expect(own.status).toBe("revised");
        expect(own.entries).toHaveLength(filling.written.length);
        expect(own.remarks?.map(({ cells, text }) => [cellId(cells[0]!), text])).toEqual([
          [cellId(remarked), remark],
        ]);
      });

      test.each(["xlsx", "ods"] as const)("says of itself, saved as %s, that nothing is missing", (as) => {
        const { sheets } = sentFile("suffolk", saved[index]![as]).opened!.workbook!;
        const { checks, cover } = english.form.workbook;
        const row = sheets[0]!.cells.find(
          ({ content }) => content.kind === "text" && content.text === cover.all,
        )!.row;
        const state = sheets[0]!.cells.find((each) => each.row === row && each.column === 1);
        expect(state?.content).toEqual({ kind: "text", text: checks.complete });
      });
    },
  );
});
