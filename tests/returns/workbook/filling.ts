import { expect } from "vitest";
import { type Cell, cellId } from "../../../src/figures/coordinate.ts";
import type { Status } from "../../../src/figures/figure.ts";
import type { Framework } from "../../../src/framework/model.ts";
import type { SentFile } from "../../../src/releases/project.ts";
import { cellsOf, type Form, returnForm } from "../../../src/returns/form/form.ts";
import { figureName, remarkName, signatureName, statusName } from "../../../src/returns/form/names.ts";
import { yamlForm } from "../../../src/returns/form/yaml-form.ts";
import { readReturns } from "../../../src/returns/reading/read.ts";
import { agencies, type Return, type SignOff } from "../../../src/returns/return.ts";
import { english } from "../../../src/words/english/english.ts";
import { releaseOf } from "../project.ts";
import { project } from "./sent.ts";

/** What an area puts into its form, in whatever format it has that. */
export interface Filling {
  readonly written: readonly { readonly cell: Cell; readonly text: string }[];
  readonly status: Status;
  readonly signOff: readonly SignOff[];
}

const words = ["not collected", "confidential", "not available"];

export function formOf(framework: Framework, year: string = framework.years.to): Form {
  return returnForm(framework, { name: "Suffolk", slug: "suffolk" }, year);
}

/** Something for every figure that can be filled in: numbers from 0, here and there words that can stand in their place. */
export function fillingOf(framework: Framework, status: Status): Filling {
  const written = formOf(framework)
    .sections.flatMap(({ parts }) => cellsOf(parts))
    .filter(({ applies, total }) => applies && !total)
    .map(({ cell }, index) => ({
      cell,
      text: index % 7 === 6 ? words[index % words.length]! : String(index * 13),
    }));
  expect(written.length).toBeGreaterThan(5);
  const signOff = agencies.map((agency) => ({ agency, name: `Zoë O’Brien of ${agency}`, post: "Head" }));
  return { written, status, signOff };
}

/** The same by the names of the cells, as it is typed: numbers, and words. */
export function typed(
  { written, status, signOff }: Filling,
  remarks: ReadonlyMap<Cell, string> = new Map(),
): Map<string, string | number> {
  return new Map<string, string | number>([
    ...written.map(({ cell, text }) => [figureName(cell), /^\d+$/.test(text) ? Number(text) : text] as const),
    [statusName, status],
    ...signOff.flatMap(({ agency, name, post }) => [
      [signatureName(agency, "name"), name] as const,
      [signatureName(agency, "post"), post] as const,
      [signatureName(agency, "date"), "2 June 2032"] as const,
    ]),
    ...[...remarks].map(([cell, text]) => [remarkName(cell), text] as const),
  ]);
}

/** The same in YAML: the form as it is given out, with what was filled in put in its place. */
export function yamlOf(
  framework: Framework,
  { written, status, signOff }: Filling,
  year: string = framework.years.to,
): string {
  const form = yamlForm(english.form, formOf(framework, year));
  const [head, rest] = form.split("\nfigures:\n");
  let tail = rest!.slice(rest!.indexOf("\nsign-off:"));
  for (const { agency, name, post } of signOff)
    tail = tail.replace(new RegExp(`${agency}: \\{[^}]*\\}`), `${agency}: { name: ${name}, post: ${post} }`);
  const nested: Nested = new Map();
  for (const { cell, text } of written) {
    const path = [cell.measure, ...cell.members];
    let at = nested;
    for (const name of path.slice(0, -1)) {
      const below = at.get(name) ?? new Map();
      if (!(below instanceof Map)) throw new Error(`${cellId(cell)} stands below a figure`);
      at.set(name, below);
      at = below;
    }
    at.set(path.at(-1)!, text);
  }
  const signed = head!.replace(/^status: .*$/m, `status: ${status}`);
  return `${signed}\nfigures:\n${linesOf(nested, "  ").join("\n")}\n${tail}`;
}

type Nested = Map<string, string | Nested>;

function linesOf(nested: Nested, indent: string): string[] {
  return [...nested].flatMap(([name, below]) =>
    below instanceof Map
      ? [`${indent}${name}:`, ...linesOf(below, `${indent}  `)]
      : [`${indent}${name}: ${below}`],
  );
}

/** The return of a file in which nothing at all is found, or only what is named. */
export function readAlone(
  file: SentFile,
  framework: Framework,
  told: readonly string[] = [],
  year: string = framework.years.to,
): Return {
  const { returns, findings } = readReturns(project, releaseOf([file], framework, year));
  expect(findings.map(({ code }) => code)).toEqual(told);
  expect(returns).toHaveLength(1);
  return returns[0]!;
}

/** What a return says, without where it stands. */
export function saidBy({ status, entries, signOff, area, year }: Return) {
  const figures = entries.map(({ cell, value, status: own }) => [cellId(cell), value, own] as const);
  const sorted = figures.sort(([one], [other]) => (one < other ? -1 : 1));
  return { area, year, status, figures: sorted, signed: signOff.map(({ location: _, ...each }) => each) };
}
