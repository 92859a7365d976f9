import { report } from "../../../src/pipeline.ts";
import { editionWorkbook } from "../../../src/render/workbook/workbook.ts";
import type { Edition } from "../../../src/report/edition/edition.ts";
import { english } from "../../../src/words/english/english.ts";
import type { Workbook } from "../../../src/workbook/model/workbook.ts";
import { type Made, make } from "../../support/project.ts";

export const created = new Date("2032-10-28T08:30:00Z");

/** A live release of two areas: figures that are revised, not available, not applicable, a break, and a note. */
export const smallRelease: Made = {
  details: [
    "next-release: October 2033",
    "contacts:",
    "  - { agency: Press enquiries, for: press, lines: [Press office], telephone: 01632 960002, email: press@example.org }",
    "  - { agency: Enquiries about the statistics, for: statistics, lines: [Statistics team], email: statistics@example.org }",
  ].join("\n"),
  rows: [
    ...area("Suffolk", [830, 183, 2], { revised: true }),
    ...area("Kent", [1204, 400, 5], { revised: false }),
    "Suffolk,2007/08,eligible,category-1,,,700",
    "Suffolk,2007/08,eligible,total,,,1100",
    "Suffolk,2008/09,eligible,category-1,,,710",
    "Suffolk,2008/09,eligible,total,,,900",
  ],
};

/** The figures of an area by category, all at the lowest level that there is. */
function area(name: string, [one, two, three]: [number, number, number], { revised }: { revised: boolean }) {
  const at = `${name},2018/19,eligible`;
  return [
    `${at},category-1,level-1,,${one},,${revised ? "revised" : "final"}`,
    `${at},category-1,level-2,,0`,
    `${at},category-1,level-3,,0`,
    `${at},category-2,level-1,,${two}`,
    `${at},category-2,level-2,,0`,
    `${at},category-2,level-3,,0`,
    `${at},category-3,level-2,,${three}`,
    `${at},category-3,level-3,,0`,
    `${name},2018/19,managed-in-year,total,level-3,,${revised ? "7" : "not available"}`,
  ];
}

export async function smallEdition(kind = "area-tables", made: Made = smallRelease): Promise<Edition> {
  return report(await make(made), { kind, of: { kind: "nation" } }, english).edition;
}

export function workbookOf(edition: Edition): Workbook {
  return editionWorkbook(edition, english, created);
}
