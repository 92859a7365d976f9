import { cellId } from "../../figures/coordinate.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Area } from "../../reference/areas.ts";
import type { Project, Release } from "../../releases/project.ts";
import { areaOfFile } from "../../returns/file-area.ts";
import { returnForm } from "../../returns/form/form.ts";
import { type FormBlock, formLayout } from "../../returns/form/layout.ts";
import type { Received, Return } from "../../returns/return.ts";
import type { Statistics } from "../../statistics/statistics.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest } from "../http/exchange.ts";

/** The return of one area, as far as there is one. */
export interface ReturnPlace {
  /** Goes up with every change of anything that was read. */
  readonly turn: number;
  readonly project: Project;
  readonly release: Release;
  readonly statistics: Statistics;
  readonly area: Area;
  /** The tables of the form, in its order. */
  readonly blocks: readonly FormBlock[];
  /** The ids of the cells that the form asks for and that can exist. */
  readonly cells: ReadonlySet<string>;
  readonly received: Received | undefined;
  readonly used: Return | undefined;
  /** The file that was sent, as a finding names it. */
  readonly file: string | undefined;
  /** The same below the folder of data. */
  readonly path: string | undefined;
  /** Whether the file holds this return and no other. */
  readonly alone: boolean;
}

/** The same with what was found in it, which takes the longest. */
export interface CheckedReturn extends ReturnPlace {
  readonly findings: readonly Finding[];
  /** What was found in the texts of the area: an error in one of them stops the report as an error in the return does. */
  readonly ofTexts: readonly Finding[];
}

/** The return that a request is about; undefined where the release has no such area. */
export async function placeOf({ parameters }: DeskRequest, desk: Desk): Promise<ReturnPlace | undefined> {
  const { release = "", area = "" } = parameters;
  const figures = await desk.workbench.figures(release);
  if (!figures) return undefined;
  const { turn, project, calculated } = figures;
  const { returns, received = [] } = calculated.read;
  return placeIn(desk, { turn, project, ...calculated, returns, received }, area);
}

export async function checkedPlaceOf(request: DeskRequest, desk: Desk): Promise<CheckedReturn | undefined> {
  const { release = "", area = "" } = request.parameters;
  return checkedReturnOf(desk, release, area);
}

export async function checkedReturnOf(
  desk: Desk,
  id: string,
  slug: string,
): Promise<CheckedReturn | undefined> {
  const state = await desk.workbench.state(id);
  const place = state && placeIn(desk, { ...state, ...state.prepared }, slug);
  if (!place) return undefined;
  const { file } = place;
  const isAbout = ({ area, location }: Finding) =>
    area === slug || (area === undefined && file !== undefined && location?.file === file);
  const own = state.findings.filter(isAbout);
  return {
    ...place,
    findings: own.filter(({ section }) => section === undefined),
    ofTexts: own.filter(({ section }) => section !== undefined),
  };
}

/** All that a release has and that a return is found in. */
interface Having extends Pick<ReturnPlace, "turn" | "project" | "release" | "statistics"> {
  readonly received: readonly Received[];
  readonly returns: readonly Return[];
}

function placeIn(desk: Desk, having: Having, slug: string): ReturnPlace | undefined {
  const { turn, project, release, statistics, received: all, returns } = having;
  const area = project.areas.find((each) => each.slug === slug);
  if (!area) return undefined;
  const form = returnForm(release.framework, { name: area.name, slug }, release.details.year);
  const { sheets } = formLayout(release.framework, form, desk.words.form.workbook);
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const own = all.filter((each) => each.area === slug);
  // Where two were sent, the one that can be changed here is shown, and the finding tells of the other.
  const received = own.find(({ format }) => format === "yaml") ?? own[0];
  const named = release.returnFiles.find(({ file }) => areaOfFile(project.areaNames, file)?.slug === slug);
  const file = received?.file ?? named?.file;
  return {
    turn,
    project,
    release,
    statistics,
    area,
    blocks,
    cells: new Set(
      blocks.flatMap(({ figures }) => figures.flatMap((each) => (each.applies ? [cellId(each.cell)] : []))),
    ),
    received,
    used: returns.find((each) => each.area === slug && each.file === file),
    file,
    path: file === undefined ? undefined : pathOf(desk, release.id, file),
    alone: all.every((each) => each.file !== file || each.area === slug),
  };
}

export function returnsFolder(release: string): string {
  return `releases/${release}/returns`;
}

/** The path of a return as the data folder names it, from its name as the user would type it. */
export function pathOf({ data }: Desk, release: string, file: string): string {
  const folder = returnsFolder(release);
  const inside = file.slice(data.shown(folder).length).replaceAll("\\", "/").replace(/^\/+/, "");
  return `${folder}/${inside}`;
}
