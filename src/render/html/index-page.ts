import type { Words } from "../../words/words.ts";
import { fileAddress } from "./address.ts";
import { pageMargins } from "./page-margins.ts";
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
  readonly national?: IndexReport | undefined;
  /** Reports of groups of areas and of further kinds. */
  readonly others: readonly (IndexReport & { readonly title: string })[];
  readonly areas: readonly IndexArea[];
  readonly findings: { readonly errors: number; readonly queries: number; readonly notes: number };
}

/** One report. The name leads to its page, where there is one; links to its other files stand beside the name. */
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
export function renderIndex(page: IndexPage, templates: HtmlTemplates, words: Words): string {
  const say = words.page.index;
  return templates.index({
    language: words.language,
    words: say,
    title: say.title,
    publisher: undefined,
    pageMargins: pageMargins(words),
    generated: page.generated,
    releases: page.releases.map(({ id, title, label, national, others, areas, findings }) => ({
      id: `release-${id}`,
      headingId: `release-${id}-heading`,
      title,
      label,
      pageMeaning: say.ofRelease(title),
      national:
        national && hasFile(national) ? links(words, national, say.ofNationalReport(title)) : undefined,
      others: others
        .filter(hasFile)
        .map((other) => ({ name: other.title, ...links(words, other, say.ofReport(other.title)) })),
      areas: areas
        .filter(hasFile)
        .map((area) => ({ name: area.name, ...links(words, area, say.ofArea(area.name)) })),
      without: byReason(
        words,
        areas.filter((area) => !hasFile(area)),
      ),
      findings: say.findings(findings),
    })),
  });
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

function hasFile({ page, others = [] }: IndexReport): boolean {
  return page !== undefined || others.length > 0;
}

function links(words: Words, { page, others = [] }: IndexReport, meaning: string) {
  return {
    page: page === undefined ? undefined : fileAddress(page),
    others: others.map(({ format, path }) => ({
      style: format,
      text: words.page.index.format(format),
      address: fileAddress(path),
      meaning,
    })),
  };
}
