import type { ReportSubject } from "../../framework/layout.ts";
import type { Framework } from "../../framework/model.ts";

/** A text that a report has a place for. */
export interface AskedSection {
  /** The name of its file: plans. */
  readonly name: string;
  readonly heading: string;
  /** Whether the report is not complete without it. */
  readonly asked: boolean;
}

/** The texts of the reports of areas, groups or the nation, each once, in the order of the reports. */
export function sectionsOf({ reports }: Framework, subject: ReportSubject): readonly AskedSection[] {
  const sections = new Map<string, AskedSection>();
  for (const report of reports.filter(({ of }) => isSame(of, subject))) {
    for (const { heading, optional, blocks } of report.sections) {
      for (const block of blocks) {
        if (block.kind !== "narrative") continue;
        const known = sections.get(block.section);
        sections.set(block.section, {
          name: block.section,
          heading: known?.heading ?? heading,
          asked: known?.asked === true || (subject.kind === "area" && !optional),
        });
      }
    }
  }
  return [...sections.values()];
}

function isSame(one: ReportSubject, other: ReportSubject): boolean {
  if (one.kind === "group" && other.kind === "group") return one.set === other.set;
  return one.kind === other.kind;
}
