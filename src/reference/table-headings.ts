import type { Files } from "../files/files.ts";
import { readSentText } from "../files/sent-file.ts";
import type { Finding } from "../findings/finding.ts";
import { fault, readReference } from "./rows.ts";

/** A heading of published tables that no framework has as a name, and what it means. */
export interface TableHeading {
  readonly heading: string;
  /** Undefined where it is another name of a member alone. */
  readonly measure?: string;
  /** In the order of the measure's dimensions, or the one member that it names. */
  readonly members: readonly string[];
}

/**
 * Reads the headings of tables that are in use beside the names of frameworks: heading, and what it means: a cell in
 * short or a member. What a framework does not count it does not know by such a name either. The file may be missing.
 */
export async function loadTableHeadings(
  files: Files,
  path: string,
): Promise<{ headings: TableHeading[]; findings: Finding[] }> {
  if ((await readSentText(files, path)) === undefined) return { headings: [], findings: [] };
  const { rows, findings } = await readReference(files, path, "table-headings", [
    "heading",
    "cell",
    "member",
  ]);
  const headings: TableHeading[] = [];
  for (const row of rows) {
    const [heading, cell, member] = [row.value("heading"), row.value("cell"), row.value("member")];
    const [measure = "", ...members] = cell.split("/");
    if (heading === "" || (cell === "") === (member === ""))
      findings.push(fault({ what: "table-heading" }, row.locate("heading")));
    else headings.push(member === "" ? { heading, measure, members } : { heading, members: [member] });
  }
  return { headings, findings };
}
