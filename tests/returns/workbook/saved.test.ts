import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import { requiredCells } from "../../../src/framework/cells.ts";
import { formVersion } from "../../../src/returns/form/identity.ts";
import { formProperties } from "../../../src/returns/form/names.ts";
import { sentFile } from "../tables.ts";
import { readAlone, saidBy } from "./filling.ts";
import { makeSaved } from "./saved/make.ts";
import { project } from "./sent.ts";

if (process.env["UPDATE_SAVED"]) beforeAll(makeSaved, 1_200_000);

const framework = project.frameworks.find(({ id }) => id === "2022-23")!;
const sent = (name: string) =>
  sentFile(name, new Uint8Array(readFileSync(new URL(`saved/${name}`, import.meta.url))));
const inYaml = () => readAlone(sent("suffolk.yaml"), framework, [], "2031/32");

test("the figures beside the workbooks are numbers and all the words that can stand in their place", () => {
  const { entries } = inYaml();
  const ids = new Set(entries.map(({ cell }) => cellId(cell)));
  const required = Object.keys(framework.measures).flatMap((measure) => requiredCells(framework, measure));
  expect(required.map(cellId).filter((id) => !ids.has(id))).toEqual([]);
  const kinds = new Set(entries.map(({ value }) => value.kind));
  expect([...kinds].sort()).toEqual(["confidential", "count", "not-available", "not-collected"]);
});

test.each(["xlsx", "ods"] as const)(
  "a form that LibreOffice saved as %s says what its YAML says",
  (format) => {
    const file = sent(`suffolk.${format}`);
    const { workbook } = file.opened!;
    expect(workbook?.format).toBe(format);
    // It stays a form of its day when what is counted is described in other words.
    const current = workbook?.custom.get(formProperties.version) === formVersion(framework);
    const own = readAlone(file, framework, current ? [] : ["FORM-VERSION"], "2031/32");
    expect(saidBy(own)).toEqual(saidBy(inYaml()));
    expect(own.remarks?.map(({ text }) => text)).toEqual(["Ten were moved here in March."]);
  },
);
