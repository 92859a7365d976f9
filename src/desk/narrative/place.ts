import { type Geography, nationSlug, ofArea, ofNation } from "../../figures/geography.ts";
import type { Finding } from "../../findings/finding.ts";
import type { ReportSubject } from "../../framework/layout.ts";
import { nation } from "../../reference/areas.ts";
import type { Project, Release } from "../../releases/project.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest } from "../http/exchange.ts";
import { type AskedSection, sectionsOf } from "./sections.ts";

/** One text of one author: where it stands, and what its neighbours are. */
export interface TextPlace {
  readonly release: Release;
  /** Who writes it: the slug of an area, a group of areas or the nation. */
  readonly area: string;
  readonly areaName: string;
  /** Whose report it is for. */
  readonly of: Geography;
  readonly section: AskedSection;
  readonly sections: readonly AskedSection[];
  /** Of its file, below the folder of data. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** The text that a request is about; undefined where the release has no such author or the author no such text. */
export async function placeOf(
  { parameters }: DeskRequest,
  { workbench }: Desk,
): Promise<TextPlace | undefined> {
  const { release: id = "", area = "", section: name = "" } = parameters;
  if (!(await workbench.releases()).includes(id)) return undefined;
  const own = await (area === nationSlug ? workbench.state(id) : workbench.area(id, area));
  const author = own && authorOf(own.project, area);
  const state = author?.of.kind === "group" ? await workbench.state(id) : own;
  if (!author || !state) return undefined;
  const { release } = state.prepared;
  const sections = sectionsOf(release.framework, author.subject);
  const section = sections.find((each) => each.name === name);
  if (!section) return undefined;
  return {
    release,
    area,
    areaName: author.name,
    of: author.of,
    section,
    sections,
    path: textPath(id, area, name),
    findings: state.findings.filter((finding) => finding.area === area && finding.section !== undefined),
  };
}

/** Whoever writes texts: an area, a group of areas, or the directorate for the nation. */
function authorOf(
  { areas, groups }: Pick<Project, "areas" | "groups">,
  slug: string,
): { readonly name: string; readonly subject: ReportSubject; readonly of: Geography } | undefined {
  if (slug === nationSlug) return { name: nation.name, subject: { kind: "nation" }, of: ofNation };
  const area = areas.find((each) => each.slug === slug);
  if (area) return { name: area.name, subject: { kind: "area" }, of: ofArea(slug) };
  const group = groups.find((each) => each.slug === slug);
  const of = { kind: "group", group: slug } as const;
  return group && { name: group.name, subject: { kind: "group", set: group.set }, of };
}

export function textPath(release: string, area: string, section: string): string {
  return `${textFolder(release, area)}/${section}.md`;
}

export function textFolder(release: string, area: string): string {
  return `releases/${release}/narrative/${area}`;
}
