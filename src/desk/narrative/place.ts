import { nationSlug } from "../../figures/geography.ts";
import type { Finding } from "../../findings/finding.ts";
import { nation } from "../../reference/areas.ts";
import type { Release } from "../../releases/project.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest } from "../http/exchange.ts";
import { type AskedSection, sectionsOf } from "./sections.ts";

/** One text of one author: where it stands, and what its neighbours are. */
export interface TextPlace {
  readonly release: Release;
  readonly area: string;
  readonly areaName: string;
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
  const isNation = area === nationSlug;
  const state = await workbench.state(id);
  if (!state) return undefined;
  const { release, statistics } = state.prepared;
  const { areas } = statistics.project;
  const own = areas.find(({ slug }) => slug === area);
  if (!own && !isNation) return undefined;
  const sections = sectionsOf(release.framework, own ? "area" : "nation");
  const section = sections.find((each) => each.name === name);
  if (!section) return undefined;
  return {
    release,
    area,
    areaName: own?.name ?? nation.name,
    section,
    sections,
    path: textPath(id, area, name),
    findings: state.findings.filter((finding) => finding.area === area && finding.section !== undefined),
  };
}

export function textPath(release: string, area: string, section: string): string {
  return `${textFolder(release, area)}/${section}.md`;
}

export function textFolder(release: string, area: string): string {
  return `releases/${release}/narrative/${area}`;
}
