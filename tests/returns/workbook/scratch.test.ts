import { test } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import { readReturns } from "../../../src/returns/reading/read.ts";
import { english } from "../../../src/words/english/english.ts";
import { printFinding } from "../../../src/words/print-finding.ts";
import { project, releaseOf } from "../project.ts";
import { drawnForm } from "./drawn.ts";
import * as e from "./edits.ts";

const framework = project.frameworks.at(-1)!;
const fresh = drawnForm(framework, "Suffolk", "2031/32");
const n = "figure__eligible__category_1__level_2";
let count = 0;
const filled = e.edited(fresh, ...[...fresh.names.keys()].map((name) => e.putAt(name, 10 + count++)));
const at = e.placeOf(filled, n);
const cases: Record<string, e.Edit[]> = {
  fresh: [],
  rows: [e.insertRows("Figures", 3, 2), e.insertRows("Figures", 6), e.insertColumns("Figures", 2)],
  noname: [e.deleteName(n)],
  nonames: [e.deleteAllNames],
  sorted: [e.swapRows("Figures", at.row, at.row + 1)],
  cut: [e.cutAndPaste(at, { ...at, column: at.column + 1 })],
  shift: [e.insertCell("Figures", at)],
  copy: [e.copySheet("Figures", "Figures (2)"), e.put({ ...at, sheet: "Figures (2)" }, 999)],
  label: [e.put({ ...at, column: 1 }, "RSOs")],
  labels2: [e.put({ ...at, column: 1 }, "RSOs"), e.put({ ...at, column: 1, row: at.row + 1 }, "VOs")],
  overwritten: [e.put({ ...at, column: 1 }, "Category 2")],
  deleted: [e.deleteRow("Figures", at.row)],
};
test.each(Object.entries(cases))("%s", (name, edits) => {
  const workbook = e.edited(filled, ...edits);
  const file = { file: "suffolk.xlsx", bytes: new Uint8Array(), opened: { workbook } };
  const { returns, findings } = readReturns(project, releaseOf([file]));
  console.log(name, findings.map((f) => printFinding(english, f)).join("\n"));
  for (const r of returns)
    console.log(
      r.entries
        .filter((x) => x.cell.measure === "eligible")
        .map((x) => `${cellId(x.cell)}=${JSON.stringify(x.value)}`)
        .join("\n"),
    );
});
