import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { cellId } from "../../src/figures/coordinate.ts";
import type { Framework } from "../../src/framework/model.ts";
import type { Release, SentFile } from "../../src/releases/project.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { formLayout } from "../../src/returns/form/layout.ts";
import { formWriters } from "../../src/returns/form/writers.ts";
import type { WrittenCell } from "../../src/returns/return.ts";
import { english } from "../../src/words/english/english.ts";
import { releaseOf } from "../returns/project.ts";
import { project } from "../returns/workbook/sent.ts";
import { cellAt } from "./seen.ts";
import { seenOds } from "./seen-ods.ts";

export { project };

/** What a file is by the way that its figures are placed. */
export type Kind = "form" | "area-tables" | "tidy" | "by-area" | "yaml";

/** A file as somebody sends it, that is changed. */
export interface Base {
  readonly name: string;
  readonly kind: Kind;
  readonly format: "xlsx" | "ods" | "csv" | "yaml";
  readonly bytes: Uint8Array;
  readonly framework: Framework;
  readonly year: string;
  /** How often it is taken, beside the others. */
  readonly weight: number;
}

/** The release that a file is sent for. */
export function releaseFor({ framework, year }: Base, file: SentFile): Release {
  return releaseOf([file], framework, year);
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const newest = project.frameworks.at(-1)!;

function frameworkOf(id: string): Framework {
  return project.frameworks.find((each) => each.id === id)!;
}

/** A form of Suffolk in which every figure that is not added up has another number, and some have words. */
async function filledForm(format: string, framework: Framework, year: string): Promise<Uint8Array> {
  const form = returnForm(framework, { name: "Suffolk", slug: "suffolk" }, year);
  const figures = formLayout(framework, form, english.form.workbook)
    .sheets.flatMap(({ blocks }) => blocks)
    .flatMap(({ figures }) => figures)
    .filter(({ applies, total }) => applies && !total);
  const words = new Map([
    [3, "not available"],
    [5, "not collected"],
    [8, "confidential"],
  ]);
  const written = figures.flatMap(({ cell }, index): WrittenCell[] =>
    index % 13 === 12
      ? []
      : [{ cell, text: words.get(index) ?? String(101 + index), location: { file: cellId(cell) } }],
  );
  const filled = { written, remarks: [], signOff: [], questions: [], status: "final" as const };
  const writer = formWriters.find(({ name }) => name === format)!;
  const content = await writer.write({ framework, form, words: english, created: new Date(0), filled });
  return typeof content === "string" ? new TextEncoder().encode(filledIn(content)) : content;
}

/** A form that is a text, filled in by hand: most of its places have a number, and some are left. */
function filledIn(form: string): string {
  let place = 0;
  return form.replace(/(?<=[,:] ?)not available$/gm, (words) => {
    place++;
    return place % 11 === 0 ? words : String(100 + place);
  });
}

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(`${root}/${path}`));
}

/** The first table of the area tables as CSV, with the blanks of cells that were made one, and the key of its signs. */
function tableAsCsv(separator: string): Uint8Array {
  const { sheets } = seenOds(unzipSync(read("tests/returns/by-area/area-tables/area-tables.ods")));
  const { cells } = sheets.find(({ name }) => name === "Table 1")!;
  const widest = Math.max(...cells.map(({ column }) => column));
  const quoted = (text: string) => (/[",;\t]/.test(text) ? `"${text}"` : text);
  const lines = Array.from({ length: Math.max(...cells.map(({ row }) => row)) }, (_, row) =>
    Array.from({ length: widest }, (_, column) =>
      quoted(cellAt(cells, row + 1, column + 1)?.text ?? ""),
    ).join(separator),
  );
  const key = ["", "'-' = zero", "[z] means not applicable"];
  return new TextEncoder().encode([...lines, ...key, ""].join("\r\n"));
}

/** The files that are changed: one of every kind and format that areas send. */
export async function allBases(): Promise<readonly Base[]> {
  const of = { framework: newest, year: "2031/32" };
  const old = { framework: project.frameworks[0]!, year: "2001/02" };
  const tables = "tests/returns/by-area/area-tables/area-tables";
  const shipped = readdirSync(`${root}/data/releases/2031-32/returns`).filter((name) =>
    name.endsWith(".yaml"),
  );
  const earlier = { framework: frameworkOf("2015-16"), year: "2021/22" };
  return [
    {
      name: "suffolk.xlsx",
      kind: "form",
      format: "xlsx",
      bytes: await filledForm("xlsx", newest, of.year),
      weight: 7,
      ...of,
    },
    {
      name: "suffolk.ods",
      kind: "form",
      format: "ods",
      bytes: await filledForm("ods", newest, of.year),
      weight: 5,
      ...of,
    },
    {
      name: "suffolk.csv",
      kind: "tidy",
      format: "csv",
      bytes: await filledForm("csv", newest, of.year),
      weight: 3,
      ...of,
    },
    {
      name: "suffolk.yaml",
      kind: "yaml",
      format: "yaml",
      bytes: await filledForm("yaml", newest, of.year),
      weight: 3,
      ...of,
    },
    {
      name: "area-tables.xlsx",
      kind: "area-tables",
      format: "xlsx",
      bytes: read(`${tables}.xlsx`),
      weight: 4,
      ...of,
    },
    {
      name: "area-tables.ods",
      kind: "area-tables",
      format: "ods",
      bytes: read(`${tables}.ods`),
      weight: 3,
      ...of,
    },
    ...[",", ";", "\t"].map((separator, at) => ({
      name: `table-${at + 1}.csv`,
      kind: "by-area" as const,
      format: "csv" as const,
      bytes: tableAsCsv(separator),
      weight: 2,
      ...of,
    })),
    ...["by-area.csv", "by-area-semicolons.csv", "by-area-unicode-text.tsv"].map((name) => ({
      name,
      kind: "by-area" as const,
      format: "csv" as const,
      bytes: read(`tests/returns/fixtures/${name}`),
      weight: 1,
      ...of,
    })),
    ...["good.csv", "semicolons.csv"].map((name) => ({
      name,
      kind: "tidy" as const,
      format: "csv" as const,
      bytes: read(`tests/returns/fixtures/${name}`),
      weight: 1,
      ...of,
    })),
    ...shipped.slice(0, 3).map((name) => ({
      name,
      kind: "yaml" as const,
      format: "yaml" as const,
      bytes: read(`data/releases/2031-32/returns/${name}`),
      weight: 2,
      ...of,
    })),
    {
      name: "suffolk.yaml",
      kind: "yaml",
      format: "yaml",
      weight: 1,
      framework: frameworkOf("2015-16"),
      year: "2017/18",
      bytes: read("data/releases/2017-18/returns/suffolk.yaml"),
    },
    {
      name: "areas.csv",
      kind: "tidy",
      format: "csv",
      bytes: read("data/releases/2021-22/returns/areas.csv"),
      weight: 2,
      ...earlier,
    },
    {
      name: "suffolk.ods",
      kind: "form",
      format: "ods",
      bytes: await filledForm("ods", old.framework, old.year),
      weight: 2,
      ...old,
    },
  ];
}
