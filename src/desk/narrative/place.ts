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
}

/** The same with what was found, which takes the longest. */
export interface CheckedText extends TextPlace {
  readonly findings: readonly Finding[];
}

/** The text that a request is about; undefined where the release has no such author or the author no such text. */
export async function placeOf(
  { parameters }: DeskRequest,
  { workbench }: Desk,
): Promise<TextPlace | undefined> {
  const figures = await workbench.figures(parameters["release"] ?? "");
  return figures && placeIn({ ...figures, release: figures.calculated.release }, parameters);
}

/** The same with what was found in all texts of its author. */
export async function checkedPlaceOf(
  { parameters }: DeskRequest,
  { workbench }: Desk,
): Promise<CheckedText | undefined> {
  const state = await workbench.state(parameters["release"] ?? "");
  const place = state && placeIn({ ...state, release: state.prepared.release }, parameters);
  if (!place) return undefined;
  const isOwn = ({ area, section }: Finding) => area === place.area && section !== undefined;
  return { ...place, findings: state.findings.filter(isOwn) };
}

function placeIn(
  { project, release }: { readonly project: Project; readonly release: Release },
  { area = "", section: name = "" }: DeskRequest["parameters"],
): TextPlace | undefined {
  const author = authorOf(project, area);
  const sections = author && sectionsOf(release.framework, author.subject);
  const section = sections?.find((each) => each.name === name);
  if (!author || !section) return undefined;
  const path = textPath(release.id, area, name);
  return { release, area, areaName: author.name, of: author.of, section, sections: sections!, path };
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
