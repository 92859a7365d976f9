import { cellId } from "../../figures/coordinate.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Area } from "../../reference/areas.ts";
import type { Release } from "../../releases/project.ts";
import { areaOfFile } from "../../returns/file-area.ts";
import { returnForm } from "../../returns/form/form.ts";
import { type FormBlock, formLayout } from "../../returns/form/layout.ts";
import type { Received, Return } from "../../returns/return.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest } from "../http/exchange.ts";
import type { WorkState } from "../workbench/workbench.ts";

/** The return of one area, as far as there is one. */
export interface ReturnPlace {
  readonly state: WorkState;
  readonly release: Release;
  readonly area: Area;
  /** The tables of the form, in its order. */
  readonly blocks: readonly FormBlock[];
  /** The ids of the cells that the form asks for and that can exist. */
  readonly cells: ReadonlySet<string>;
  readonly received: Received | undefined;
  readonly used: Return | undefined;
  /** Of the file that was sent, below the folder of data. */
  readonly path: string | undefined;
  /** Whether the file holds this return and no other. */
  readonly alone: boolean;
  readonly findings: readonly Finding[];
}

/** The return that a request is about; undefined where the release has no such area. */
export async function placeOf({ parameters }: DeskRequest, desk: Desk): Promise<ReturnPlace | undefined> {
  const { release = "", area = "" } = parameters;
  if (!(await desk.workbench.releases()).includes(release)) return undefined;
  return returnOf(desk, release, area);
}

export async function returnOf(desk: Desk, id: string, slug: string): Promise<ReturnPlace | undefined> {
  const state = await desk.workbench.area(id, slug);
  const area = state?.project.areas.find((each) => each.slug === slug);
  if (!state || !area) return undefined;
  const { release, received: all, returns } = state.prepared;
  const form = returnForm(release.framework, { name: area.name, slug }, release.details.year);
  const { sheets } = formLayout(release.framework, form, desk.words.form.workbook);
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const own = all.filter((each) => each.area === slug);
  // Where two were sent, the one that can be changed here is shown, and the finding tells of the other.
  const received = own.find(({ format }) => format === "yaml") ?? own[0];
  const named = release.returnFiles.find(
    ({ file }) => areaOfFile(state.project.areaNames, file)?.slug === slug,
  );
  const file = received?.file ?? named?.file;
  return {
    state,
    release,
    area,
    blocks,
    cells: new Set(
      blocks.flatMap(({ figures }) => figures.flatMap((each) => (each.applies ? [cellId(each.cell)] : []))),
    ),
    received,
    used: returns.find((each) => each.area === slug && each.file === file),
    path: file === undefined ? undefined : pathOf(desk, id, file),
    alone: all.every((each) => each.file !== file || each.area === slug),
    findings: state.findings.filter(
      (each) =>
        each.section === undefined &&
        (each.area === slug ||
          (each.area === undefined && file !== undefined && each.location?.file === file)),
    ),
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
