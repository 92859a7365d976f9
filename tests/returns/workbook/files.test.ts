import { describe, expect, test } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import { requiredCells, total } from "../../../src/framework/cells.ts";
import type { Framework } from "../../../src/framework/model.ts";
import type { SentFile } from "../../../src/releases/project.ts";
import type { Filled } from "../../../src/returns/form/filled.ts";
import { returnForm } from "../../../src/returns/form/form.ts";
import { workbookForm } from "../../../src/returns/form/workbook-form.ts";
import { yamlForm } from "../../../src/returns/form/yaml-form.ts";
import { readReturns } from "../../../src/returns/reading/read.ts";
import { agencies, type Return } from "../../../src/returns/return.ts";
import { english } from "../../../src/words/english/english.ts";
import { readWorkbook } from "../../../src/workbook/open/open.ts";
import { workbookWriters } from "../../../src/workbook/writers.ts";
import { releaseOf } from "../project.ts";
import { project } from "./sent.ts";

const area = { name: "Suffolk", slug: "suffolk" };
const created = new Date("2032-04-01T09:00:00Z");
const words = ["not collected", "confidential", "not available"];

/** Something for every figure of a framework: numbers, and here and there the words that can stand in their place. */
function fillingOf(framework: Framework): Filled {
  const cells = Object.keys(framework.measures)
    .flatMap((measure) => requiredCells(framework, measure))
    .filter((cell) => !cell.members.includes(total));
  const written = cells.map((cell, index) => ({
    cell,
    text: index % 7 === 6 ? words[index % words.length]! : String(index * 13),
  }));
  const signOff = agencies.map((agency) => ({ agency, name: `Somebody of ${agency}`, post: "Head" }));
  return { written, status: "provisional", remarks: [], signOff, questions: [] };
}

/** The same in YAML: the form as it is given out, with what was filled in put in its place. */
function yamlOf(framework: Framework, of: string, filled: Filled): SentFile {
  const form = yamlForm(english.form, returnForm(framework, area, of));
  const [head, rest] = form.split("\nfigures:\n");
  const tail = rest!.slice(rest!.indexOf("\nsign-off:"));
  const figures = filled.written.map(({ cell, text }) => `  ${cellId(cell)}: ${text}`);
  expect(figures.length).toBeGreaterThan(5);
  const nested = new Map<string, unknown>();
  for (const { cell, text } of filled.written) {
    let at = nested;
    const path = [cell.measure, ...cell.members];
    for (const name of path.slice(0, -1)) {
      if (!at.has(name)) at.set(name, new Map());
      at = at.get(name) as Map<string, unknown>;
    }
    at.set(path.at(-1)!, text);
  }
  const lines = (map: Map<string, unknown>, indent: string): string[] =>
    [...map].flatMap(([name, below]) =>
      below instanceof Map
        ? [`${indent}${name}:`, ...lines(below, `${indent}  `)]
        : [`${indent}${name}: ${below}`],
    );
  let signed = tail;
  for (const { agency, name, post } of filled.signOff)
    signed = signed.replace(
      new RegExp(`${agency}: \\{[^}]*\\}`),
      `${agency}: { name: ${name}, post: ${post} }`,
    );
  const text = `${head}\nfigures:\n${lines(nested, "  ").join("\n")}\n${signed}`;
  return { file: "suffolk.yaml", bytes: new TextEncoder().encode(text) };
}

function read(file: SentFile, framework: Framework, of: string): Return {
  const { returns, findings } = readReturns(project, releaseOf([file], framework, of));
  expect(findings).toEqual([]);
  expect(returns).toHaveLength(1);
  return returns[0]!;
}

/** What a return says, without where it stands. */
function saidBy({ status, entries, signOff, area: of, year }: Return) {
  const figures = entries.map(({ cell, value, status: own }) => [cellId(cell), value, own] as const);
  const sorted = figures.sort(([one], [other]) => (one < other ? -1 : 1));
  return { of, year, status, figures: sorted, signed: signOff.map(({ location: _, ...each }) => each) };
}

describe.each(project.frameworks)("a form of $id", (framework) => {
  const of = framework.years.to;
  test.each(workbookWriters)("says in $name what it says in YAML", async ({ name, ending, write }) => {
    const filled = fillingOf(framework);
    const form = returnForm(framework, area, of);
    const bytes = await write(workbookForm({ framework, form, words: english, created, filled }));
    const opened = readWorkbook(bytes);
    expect(opened.fault).toBeUndefined();
    expect(opened.workbook?.format).toBe(name);
    const own = read({ file: `suffolk${ending}`, bytes, opened }, framework, of);
    expect(saidBy(own)).toEqual(saidBy(read(yamlOf(framework, of, filled), framework, of)));
    expect(own.entries).toHaveLength(filled.written.length);
  });

  test.each(workbookWriters)("that nobody has filled in is no return in $name", async ({ ending, write }) => {
    const form = returnForm(framework, area, of);
    const bytes = await write(workbookForm({ framework, form, words: english, created }));
    const file = { file: `suffolk${ending}`, bytes, opened: readWorkbook(bytes) };
    const { returns, findings } = readReturns(project, releaseOf([file], framework, of));
    expect(returns).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["RETURN-UNTOUCHED"]);
  });
});
