import type { ReleasePageWords, ReleasePart } from "../../../words/release-page-words.ts";
import type { Words } from "../../../words/words.ts";
import { fileAddress } from "../address.ts";
import { contactView } from "../blocks.ts";
import { linkedHtml } from "../inline.ts";
import { areaMap } from "./area-map.ts";
import { correctionView } from "./correction.ts";
import { entryView, fileGroupViews, partsView } from "./file-views.ts";
import { highlightCards } from "./highlights.ts";
import type { PageArea, PageRegion, ReleasePage } from "./release-page.ts";
import { statementAddress } from "./statements.ts";

/** A part of the page with what its template prints; parts that have nothing to show are left out. */
type Part = { readonly part: ReleasePart } & Readonly<Record<string, unknown>>;

export function partsOf(page: ReleasePage, words: Words): Part[] {
  const say = words.releasePage;
  const { version, highlights, access } = page;
  return [
    ...(version?.changes ? [{ part: "correction", ...correctionView(version, words) } as const] : []),
    ...(page.first.length > 0 ? [first(page, say)] : []),
    ...(highlights && highlights.figures.length > 0
      ? [{ part: "key-figures", cards: highlightCards(highlights, words) } as const]
      : []),
    areas(page, say, words),
    { part: "files", groups: fileGroupViews(page.files, say) },
    ...(page.about.length > 0 ? [{ part: "about", paragraphs: page.about } as const] : []),
    { part: "revisions", lines: page.revisions.map(say.revisions.line), none: say.revisions.none },
    ...(page.statements.length > 0 ? [statements(page)] : []),
    ...(access ? [readers(access, say, version !== undefined)] : []),
    ...(page.contacts.length > 0 ? [contacts(page, say)] : []),
    { part: "licence", line: linkedHtml(say.licence[page.kind ?? "live"]) },
    versions(page, say),
  ];
}

function first({ first: entries }: ReleasePage, say: ReleasePageWords): Part {
  return {
    part: "first",
    entries: entries.map((entry) => ({ ...entryView(entry, say), parts: partsView(entry, say).files })),
  };
}

function areas({ areas: all, regions, boundaries }: ReleasePage, say: ReleasePageWords, words: Words): Part {
  const made = all.filter(({ page }) => page !== undefined).length;
  const map = areaMap(boundaries, all);
  return {
    part: "areas",
    about: say.areas.about(made, all.length),
    map,
    credit: map && words.charts.map.credit,
    noReport: made < all.length ? say.areas.noReport : undefined,
    all: all.map((area) => areaView(area, say)),
    regions: regions.map((region) => regionView(region, say)),
  };
}

function areaView({ name, page, reason }: PageArea, say: ReleasePageWords) {
  return {
    name,
    address: page === undefined ? undefined : fileAddress(page),
    reason: page === undefined && reason !== undefined ? say.areas.without(reason) : undefined,
  };
}

function regionView({ name, page, areas: own }: PageRegion, say: ReleasePageWords) {
  const address = page === undefined ? undefined : fileAddress(page);
  return { name, address, areas: own.map((area) => areaView(area, say)) };
}

function statements({ statements: all }: ReleasePage): Part {
  return {
    part: "statements",
    statements: all.map(({ id, heading }) => ({ heading, address: statementAddress(id) })),
  };
}

function readers(
  access: NonNullable<ReleasePage["access"]>,
  say: ReleasePageWords,
  published: boolean,
): Part {
  const rows = access.map(({ post, reason, copies }) => ({ post, reason, copies: say.access.count(copies) }));
  return { part: "access", rows, counted: published };
}

function contacts({ contacts: all }: ReleasePage, say: ReleasePageWords): Part {
  const kinds = ["statistics", "press", "others"] as const;
  const groups = kinds.map((kind) => ({
    heading: say.contactsFor[kind],
    items: all.filter((each) => (each.for ?? "others") === kind).map(contactView),
  }));
  return { part: "contacts", groups: groups.filter(({ items }) => items.length > 0) };
}

function versions({ version }: ReleasePage, say: ReleasePageWords): Part {
  const draft = say.versions.draft;
  if (!version) return { part: "versions", draft, now: undefined, earlier: [] };
  return {
    part: "versions",
    draft: undefined,
    now: say.versions.now(version.version, version.made),
    earlier: version.earlier.map((each) => ({
      text: say.versions.earlier(each.version, each.made),
      address: each.path,
    })),
  };
}
