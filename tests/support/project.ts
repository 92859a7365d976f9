import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { diskFiles } from "../../src/files/disk.ts";
import type { Files } from "../../src/files/files.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { type PreparedRelease, prepare } from "../../src/pipeline.ts";
import { loadProject } from "../../src/releases/load.ts";
import type { Project } from "../../src/releases/project.ts";
import { mergePatch } from "./merge-patch.ts";
import { told } from "./told.ts";

const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));
export const shippedData: Files = diskFiles(dataFolder);
export const templates: Files = diskFiles(fileURLToPath(new URL("../../templates", import.meta.url)));

/** The names of the releases that come with the program, oldest first. */
export const shippedReleases: readonly string[] = readdirSync(`${dataFolder}/releases`).sort();

/** A release that comes with the program, with its figures and findings. */
export function shipped(id: string): Promise<PreparedRelease> {
  return shippedWith({}, id);
}

/** The same with files of the data folder put in place of those that come with the program, by their path. */
export async function shippedWith(
  data: Readonly<Record<string, string>>,
  id: string,
): Promise<PreparedRelease> {
  const put = memoryFiles(new Map(Object.entries(data)));
  const files: Files = {
    ...shippedData,
    readText: async (path, most) => (await put.readText(path, most)) ?? shippedData.readText(path, most),
    readBytes: async (path, most) => (await put.readBytes(path, most)) ?? shippedData.readBytes(path, most),
  };
  const project = await loadProject(files, templates, { releases: [id] });
  return prepare(project, project.releases[0]!);
}

/** A small release made for a test. */
export interface Made {
  readonly kind?: "live" | "reconstructed" | "illustrative";
  /** The reporting year; 2018/19 where none is given. */
  readonly year?: string;
  readonly framework?: string;
  /** More lines of release.yaml. */
  readonly details?: string;
  /**
   * Rows of tidy CSV; columns at the end may be left out. Rows of the release's own year become its returns, the
   * others its history.
   */
  readonly rows?: readonly string[];
  /** More files of the release, by their path in its folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files of the data folder to put in place of those that come with the program, or beside them. */
  readonly data?: Readonly<Record<string, string>>;
}

const columns = "area,year,measure,category,level,item,value,kind,status,basis,source,note,doubt";

/** The data folder with no release but a made one, in memory. Reference data and frameworks are the real ones. */
export function madeData(made: Made): Files {
  const { kind = "live", year = "2018/19", framework = "2015-16", rows = [] } = made;
  const contents = new Map<string, string>(realData);
  const put = (files: Readonly<Record<string, string>>, folder = "") => {
    for (const [path, text] of Object.entries(files)) contents.set(`${folder}${path}`, text);
  };
  const heads = {
    // After the year, whichever it is.
    live: `publication: ${Math.max(2032, Number(year.slice(0, 4)) + 1)}-10-28 09:30`,
    reconstructed: "about: [Made for a test.]",
    illustrative: "assumptions: [Invented for a test.]",
  };
  const head = `kind: ${kind}\nyear: ${year}\nframework: ${framework}\nstatus: final\npublisher: A publisher\n`;
  const inYear = (row: string) => row.split(",")[1] === year;
  put({ "release.yaml": `${head}${heads[kind]}\n${made.details ?? ""}` }, "releases/made/");
  if (rows.some(inYear)) put({ "returns/areas.csv": csv(rows.filter(inYear)) }, "releases/made/");
  if (!rows.every(inYear)) put({ "history.csv": csv(rows.filter((row) => !inYear(row))) }, "releases/made/");
  put(made.files ?? {}, "releases/made/");
  put(made.data ?? {});
  return memoryFiles(contents);
}

/** Loads a made release, and finds what is in it. Throws where the release itself cannot be read. */
export async function make(made: Made): Promise<PreparedRelease> {
  const project = await loadMade(made);
  const [release] = project.releases;
  if (!release) throw new Error(project.findings.map((finding) => told(finding).problem).join("\n"));
  return prepare(project, release);
}

export function loadMade(made: Made): Promise<Project> {
  return loadProject(madeData(made), templates, { releases: ["made"] });
}

/** The text of a framework file that comes with the program, merged with a patch. */
export function patchedFramework(id: string, patch: object): string {
  return stringify(mergePatch(parse(realData.get(`frameworks/${id}.yaml`)!), patch), {
    aliasDuplicateObjects: false,
  });
}

function csv(rows: readonly string[]): string {
  const width = columns.split(",").length;
  const padded = rows.map((row) => row + ",".repeat(Math.max(0, width - row.split(",").length)));
  return `${[columns, ...padded].join("\n")}\n`;
}

/** Everything of the data folder but the releases. */
const realData: ReadonlyMap<string, string> = new Map(
  ["reference", "frameworks"].flatMap((folder) =>
    readdirSync(`${dataFolder}/${folder}`).map((name) => {
      const path = `${folder}/${name}`;
      return [path, readFileSync(`${dataFolder}/${path}`, "utf8")] as const;
    }),
  ),
);
