import { fileAddress } from "./address.ts";
import { html } from "./inline.ts";
import type { HtmlTemplates } from "./templates.ts";

/** The page that leads to every report of an output folder. Paths are relative to the page. */
export interface IndexPage {
  /** When and with what the reports were made, as it is to be printed. */
  readonly generated: string;
  readonly releases: readonly IndexRelease[];
}

export interface IndexRelease {
  /** `2017-18` */
  readonly id: string;
  readonly title: string;
  /** 'Reconstructed from published sources. …': shown beside the title. */
  readonly label?: string | undefined;
  /** A report made in other formats alone has neither. */
  readonly national?: Links | undefined;
  readonly areas: readonly IndexArea[];
  readonly findings: { readonly errors: number; readonly queries: number; readonly notes: number };
}

interface Links {
  readonly html?: string | undefined;
  readonly pdf?: string | undefined;
}

export interface IndexArea extends Links {
  readonly name: string;
  /** Why there is no report. */
  readonly reason?: string | undefined;
}

/** The index as one page that needs no other file. */
export function renderIndex(page: IndexPage, templates: HtmlTemplates): string {
  return templates.index({
    language: "en-GB",
    title: "MAPPA annual reports",
    publisher: undefined,
    pageMargins: html(""),
    generated: page.generated,
    releases: page.releases.map((release) => ({
      id: `release-${release.id}`,
      headingId: `release-${release.id}-heading`,
      title: release.title,
      label: release.label,
      national: release.national && hasReport(release.national) ? links(release.national) : undefined,
      areas: release.areas.filter(hasReport).map((area) => ({ name: area.name, ...links(area) })),
      without: byReason(release.areas.filter((area) => !hasReport(area))),
      findings: findings(release.findings),
    })),
  });
}

/** Areas with the same reason stand together, in the order in which the reasons come first. */
function byReason(areas: readonly IndexArea[]) {
  const groups = new Map<string, string[]>();
  for (const { name, reason = "no reason was recorded" } of areas) {
    groups.set(reason, [...(groups.get(reason) ?? []), name]);
  }
  return [...groups].map(([reason, names]) => ({
    reason: reason.charAt(0).toUpperCase() + reason.slice(1),
    names: names.join(", "),
  }));
}

function hasReport({ html, pdf }: Links): boolean {
  return html !== undefined || pdf !== undefined;
}

function links({ html, pdf }: Links) {
  return {
    html: html === undefined ? undefined : fileAddress(html),
    pdf: pdf === undefined ? undefined : fileAddress(pdf),
  };
}

/** '2 errors, 1 query, no notes'. */
function findings({ errors, queries, notes }: IndexRelease["findings"]): string {
  const count = (number: number, one: string, many: string) =>
    `${number === 0 ? "no" : number} ${number === 1 ? one : many}`;
  return [
    count(errors, "error", "errors"),
    count(queries, "query", "queries"),
    count(notes, "note", "notes"),
  ].join(", ");
}
