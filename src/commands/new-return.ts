import { sectionsAskedFor } from "../checks/narrative-sections.ts";
import type { Area } from "../reference/areas.ts";
import { loadProject } from "../releases/load.ts";
import type { Project, Release } from "../releases/project.ts";
import { releaseLabel } from "../report/release-label.ts";
import { areaOfFile } from "../returns/file-area.ts";
import { returnForm } from "../returns/form/form.ts";
import { type FormWriter, formWriters } from "../returns/form/writers.ts";
import { readReturns } from "../returns/reading/read.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { wantedAreas, wantedReleases } from "./names.ts";
import { figuresOfYearBefore, type YearBefore } from "./year-before.ts";

export interface NewReturnOptions {
  readonly release: string;
  /** Areas by any name; none where all are meant. */
  readonly areas: readonly string[];
  /** A form for every area, into a folder of forms to be sent out, which is not read. */
  readonly all: boolean;
  /** The name of a writer of forms. */
  readonly format: string;
}

/**
 * Makes forms of returns to fill in, with an empty file for each text that an area has to write. It never touches a file
 * that exists; an area that has a form or a return already gets no second one.
 */
export async function newReturn(options: NewReturnOptions, environment: Environment): Promise<ExitCode> {
  const { data, templates, openWorkbook, words, print } = environment;
  const [id] = (await wantedReleases(data, [options.release])) as [string];
  if (options.all === options.areas.length > 0)
    throw new WrongUse("Name the areas that get a form, or all of them with --all.");
  const named = await wantedAreas(data, options.areas);
  const project = await loadProject(data, templates, { releases: [id], places: [], openWorkbook, words });
  const [release] = project.releases;
  if (!release) throw new WrongUse(`release.yaml of ${id} cannot be used; run 'mappa check ${id}'.`);
  const folder = `releases/${id}/${options.all ? "forms" : "returns"}`;
  const making: Making = {
    environment,
    project,
    release,
    folder,
    writer: formWriters.find(({ name }) => name === options.format)!,
    before: await figuresOfYearBefore(project, release, environment),
  };
  const taken = await filesByArea(making);
  const areas = options.all ? project.areas : [...new Set(named)];
  const wanted = areas.filter(({ slug }) => !taken.has(slug));
  const there = areas.flatMap(({ slug }) => taken.get(slug) ?? []);
  if (wanted.length === 0)
    throw new WrongUse(
      there.length === 1
        ? `${there[0]} is there already; nothing was changed.`
        : `All of these areas have a form or a return already; nothing was changed.`,
    );
  const made: Made[] = [];
  for (const area of wanted) made.push(await make(making, area));
  for (const file of there) print(`${file} is there already; its area was given no other form.`);
  for (const line of told(making, made, options.all)) print(line);
  return 0;
}

interface Making {
  readonly environment: Environment;
  readonly project: Project;
  readonly release: Release;
  readonly folder: string;
  readonly writer: FormWriter;
  readonly before: YearBefore | undefined;
}

/** What was made for an area: the paths of its form and of its empty texts. */
interface Made {
  readonly area: Area;
  readonly form: string;
  readonly texts: readonly string[];
  /** Whether figures of the year before stand in the form. */
  readonly compared: boolean;
}

/** What stands in the way of a form: what was sent for an area, in any format and under any name, or its form. */
async function filesByArea({ environment, project, release, folder }: Making): Promise<Map<string, string>> {
  const { data } = environment;
  const files = new Map<string, string>();
  for (const { area, file } of readReturns(project, release).received ?? []) files.set(area, file);
  for (const { file } of release.returnFiles) {
    const area = areaOfFile(project.areaNames, file);
    if (area) files.set(area.slug, file);
  }
  for (const { name } of await data.list(folder)) {
    const area = areaOfFile(project.areaNames, name);
    if (area) files.set(area.slug, data.shown(`${folder}/${name}`));
  }
  return files;
}

/** All of an area's files, or none of them. */
async function make(making: Making, area: Area): Promise<Made> {
  const { environment, release, folder, writer, before } = making;
  const { data, words, now } = environment;
  const { framework, details } = release;
  const form = returnForm(framework, { name: area.name, slug: area.slug }, details.year);
  const figures = before?.of(area.slug);
  const content = await writer.write({
    framework,
    form,
    words,
    created: now(),
    label: releaseLabel(details, words),
    ...(figures && { before: figures }),
  });
  const texts = await missingTexts(making, area);
  const path = `${folder}/${area.slug}${writer.ending}`;
  const written: string[] = [];
  try {
    // A text that is empty counts as none: whoever opens the folder sees what is asked for, and no check is content.
    for (const each of [...texts.map((text) => [text, ""] as const), [path, content] as const]) {
      written.push(each[0]);
      await data.write(...each);
    }
  } catch (error) {
    for (const each of written) await data.remove(each);
    throw error;
  }
  return { area, form: path, texts, compared: figures !== undefined };
}

/** The texts that an area has to write and of which there is no file yet. */
async function missingTexts({ environment: { data }, release }: Making, { slug }: Area): Promise<string[]> {
  const folder = `releases/${release.id}/narrative/${slug}`;
  const there = new Set((await data.list(folder)).map(({ name }) => name.toLowerCase()));
  return [...sectionsAskedFor(release.framework).keys()]
    .map((section) => `${section}.md`)
    .filter((name) => !there.has(name))
    .map((name) => `${folder}/${name}`);
}

function told(
  { environment, release, folder, before, writer }: Making,
  made: readonly Made[],
  all: boolean,
): string[] {
  const { data } = environment;
  const { id } = release;
  const texts = made.reduce((sum, each) => sum + each.texts.length, 0);
  const compared = made.filter((each) => each.compared).length;
  const forms = made.map(({ form }) => data.shown(form));
  return [
    ...(all
      ? [
          `Made ${forms.length} ${forms.length === 1 ? "form" : "forms"} in ${data.shown(folder)}, to be sent out: nothing in that folder is read.`,
          `What comes back goes into ${data.shown(`releases/${id}/returns`)}, under any name; then run: mappa check ${id}`,
        ]
      : forms.map((form) => `Made ${form}. Fill it in, then run: mappa check ${id}`)),
    ...(texts > 0
      ? [
          `Made ${texts} empty ${texts === 1 ? "file" : "files"} in ${data.shown(`releases/${id}/narrative`)} for the texts; a section whose file is empty counts as not written.`,
        ]
      : []),
    ...(before && isWorkbook(writer) ? [besideLine(before.year, compared, made.length)] : []),
  ];
}

function besideLine(year: string, compared: number, of: number): string {
  if (compared === 0) return `No figures of ${year} are known, so none stand beside this year's.`;
  const whose = compared === of ? "" : `, for ${compared} of ${of} areas: of the others none are known`;
  return `Figures of ${year} stand beside this year's${whose}.`;
}

function isWorkbook({ name }: FormWriter): boolean {
  return name === "xlsx" || name === "ods";
}
