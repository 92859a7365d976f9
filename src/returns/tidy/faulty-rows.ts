import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import type { FaultyRow } from "./row.ts";
import type { TidyRow } from "./source.ts";

/** The most faulty rows of one area that are told of in full: after these the area is held up anyway. */
const mostRows = 100;

/** What is wrong with the rows of a table, up to so many of each area: a table of faults takes no longer than another. */
export class FaultyRows {
  private readonly told: Finding[] = [];
  private readonly rows = new Map<string | undefined, number>();

  constructor(private readonly file: string) {}

  /** Whether what is wrong with a row of this area would still be told. */
  tellsAll(names: AreaNames, row: TidyRow): boolean {
    if (this.rows.size === 0) return true;
    return (this.rows.get(names.find(row.value("area"))?.slug) ?? 0) < mostRows;
  }

  /** Adds what is wrong with one row; false where nothing is. */
  add(findings: readonly Finding[]): boolean {
    const [first] = findings;
    if (!first) return false;
    this.addRow({ area: first.area, findings: () => [...findings] });
    return true;
  }

  addRow({ area, findings }: FaultyRow): void {
    const rows = (this.rows.get(area) ?? 0) + 1;
    this.rows.set(area, rows);
    if (rows <= mostRows) for (const each of findings()) this.told.push(each);
  }

  findings(): Finding[] {
    const more = [...this.rows].flatMap(([area, rows]) => {
      if (rows <= mostRows) return [];
      const about = { location: { file: this.file }, ...(area !== undefined && { area }) };
      return [found("FINDINGS-MORE", { what: "rows", more: rows - mostRows }, about)];
    });
    return [...this.told, ...more];
  }
}
