import type { Words } from "../../words/words.ts";
import { fileAddress } from "./address.ts";
import { type IndexColumn, indexTables } from "./index-grid.ts";
import { motifSvg } from "./motif.ts";
import { pageMargins } from "./page-margins.ts";
import type { HtmlTemplates } from "./templates.ts";

/** The page that leads to every report of an output folder. Paths are relative to the page. */
export interface IndexPage {
  /** When and with what the reports were made, as it is to be printed. */
  readonly generated: string;
  /** In the order in which they are shown. */
  readonly releases: readonly IndexRelease[];
}

export interface IndexRelease {
  /** `2017-18` */
  readonly id: string;
  /** 2017/18, or what the release is called where its year is not known. */
  readonly year: string;
  /** What kind of release it is, in a word or two: 'Reconstructed'. */
  readonly kind?: string | undefined;
  /** 'Reconstructed from published sources. …' */
  readonly label?: string | undefined;
  /** The page of the release. */
  readonly page?: string | undefined;
  readonly national?: IndexReport | undefined;
  /** Reports of groups of areas. */
  readonly groups: readonly (IndexReport & { readonly name: string })[];
  /** Reports of further kinds. */
  readonly others: readonly (IndexReport & { readonly title: string })[];
  readonly areas: readonly IndexArea[];
}

/** The files of one report: its page, where there is one, and the others by their format. */
export interface IndexReport {
  readonly page?: string | undefined;
  readonly others?: readonly { readonly format: string; readonly path: string }[];
}

export interface IndexArea extends IndexReport {
  readonly name: string;
  /** Why there is no report. */
  readonly reason?: string | undefined;
}

/** The index as one page that needs no other file. */
export function renderIndex(
  { generated, releases }: IndexPage,
  templates: HtmlTemplates,
  words: Words,
): string {
  const say = words.page.index;
  return templates.index({
    language: words.language,
    words: say,
    title: say.title,
    description: say.about,
    publisher: undefined,
    motif: motifSvg(),
    pageMargins: pageMargins(words),
    readingStyles: undefined,
    generated,
    none: releases.length === 0,
    tables: indexTables(releases.map(columnOf), say),
    labels: releases.flatMap(({ year, label }) => (label === undefined ? [] : [{ year, label }])),
    others: releases.flatMap(({ others }) =>
      others.flatMap((other) => {
        const path = fileOf(other);
        return path === undefined ? [] : [{ title: other.title, address: fileAddress(path) }];
      }),
    ),
    without: releases
      .map(({ year, areas }) => ({
        year,
        reasons: byReason(
          words,
          areas.filter((area) => !fileOf(area)),
        ),
      }))
      .filter(({ reasons }) => reasons.length > 0),
  });
}

function columnOf({ year, page, kind, national, groups, areas }: IndexRelease): IndexColumn {
  const listed = <Named extends IndexReport & { readonly name: string }>(reports: readonly Named[]) =>
    reports.map((report) => ({ name: report.name, path: fileOf(report) }));
  return {
    year,
    page,
    kind,
    national: national && fileOf(national),
    groups: listed(groups),
    areas: listed(areas),
  };
}

/** What a mark leads to: the page, or where there is none the first of the other files. */
function fileOf({ page, others = [] }: IndexReport): string | undefined {
  return page ?? others[0]?.path;
}

/** Areas with the same reason stand together, in the order in which the reasons come first. */
function byReason(words: Words, areas: readonly IndexArea[]) {
  const groups = new Map<string, string[]>();
  for (const { name, reason = words.page.index.reasons.unknown } of areas) {
    groups.set(reason, [...(groups.get(reason) ?? []), name]);
  }
  return [...groups].map(([reason, names]) => ({
    reason: reason.charAt(0).toUpperCase() + reason.slice(1),
    names: names.join(", "),
  }));
}
