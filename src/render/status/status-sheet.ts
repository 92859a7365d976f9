import { timeInLondon } from "../../figures/london-time.ts";
import { releaseLabel } from "../../report/release-label.ts";
import type { ReleaseStatus } from "../../status/status.ts";
import type { Words } from "../../words/words.ts";
import { areaTable, type Medium } from "./area-table.ts";
import { blockingTable } from "./blocking-table.ts";
import type { StatusTable } from "./table.ts";

/** Where a release stands, said in a language, as a page and a workbook print it. */
export interface StatusSheet {
  /** With the label of a release that is not live. */
  readonly title: string;
  readonly heading: string;
  /** What a release that is not live must say. */
  readonly label: string | undefined;
  /** When it is published, and whether it can be; of which moment this is. */
  readonly lines: readonly string[];
  readonly sums: readonly string[];
  readonly areas: StatusTable;
  /** Without rows where nothing is in the way. */
  readonly inTheWay: StatusTable;
}

/**
 * @param listed the areas that are listed, by slug; all where it is undefined
 * @param now the moment that is printed as that of the status
 */
export function statusSheet(
  status: ReleaseStatus,
  listed: readonly string[] | undefined,
  words: Words,
  now: Date,
  medium: Medium,
): StatusSheet {
  const say = words.status;
  const full = releaseLabel(status, words);
  const heading = say.title(status.year);
  const areas = status.areas.filter(({ slug }) => listed?.includes(slug) ?? true);
  return {
    title: full === undefined ? heading : `${heading}. ${full}`,
    heading,
    label: full,
    lines: [
      `${say.publication(status.publication)} ${say.fit(status.fit)}`,
      say.asOf(timeInLondon(now)),
      ...(areas.length < status.areas.length ? [say.only(areas.length, status.areas.length)] : []),
    ],
    sums: say.sums(status.counts),
    areas: areaTable([...areas, ...(status.nation && !listed ? [status.nation] : [])], words, medium),
    inTheWay: blockingTable(status, words),
  };
}
