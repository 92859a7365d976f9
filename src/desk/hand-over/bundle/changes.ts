import { cellId } from "../../../figures/coordinate.ts";
import { FileTooLarge, NotAFile, PathOutside } from "../../../files/files.ts";
import { isStray } from "../../../files/stray.ts";
import { systemFault } from "../../../files/system-fault.ts";
import type { Area } from "../../../reference/areas.ts";
import { areaOfFile } from "../../../returns/file-area.ts";
import type { Received } from "../../../returns/return.ts";
import type { BundleFault, TakenIn } from "../../../words/desk/bundle-words.ts";
import type { Desk } from "../../context/desk.ts";
import { textFolder } from "../../narrative/place.ts";
import { pathOf, returnsFolder } from "../../return/place.ts";
import { versionOf } from "../../workbench/versions.ts";
import type { WorkState } from "../../workbench/workbench.ts";
import { readHere, releaseFaults } from "./belongs.ts";
import { partOfText } from "./names.ts";
import type { Bundle, BundleFile } from "./open.ts";

/** What taking in does to one file. */
export interface Change {
  /** Below the folder of the release: returns/suffolk.yaml. */
  readonly name: string;
  /** Below the folder of data. */
  readonly path: string;
  readonly what: TakenIn;
  /** As it stands here; undefined where nothing does. */
  readonly here?: Standing;
  /** Undefined of a file that only stands here. */
  readonly file?: BundleFile;
}

interface Standing {
  readonly bytes: number;
  /** The digest of its bytes. */
  readonly version: string;
}

/** What taking a bundle in would do, as the files stand now. */
export interface Changes {
  readonly area: Area;
  readonly changes: readonly Change[];
  /** The figures of the return, where the bundle has one that is not the same file. */
  readonly figures: readonly FigureChange[] | undefined;
}

/** A figure that is another in the bundle, as it is written there and here; undefined where it is blank. */
export interface FigureChange {
  readonly cell: Received["written"][number]["cell"];
  readonly here: string | undefined;
  readonly bundle: string | undefined;
}

export type Compared =
  | { readonly changes: Changes; readonly faults: readonly [] }
  | { readonly changes?: undefined; readonly faults: readonly BundleFault[] };

/** Holds a bundle against a release as it stands: what would change, or everything that keeps it from being taken in. */
export async function compare(desk: Desk, state: WorkState, bundle: Bundle): Promise<Compared> {
  const early = releaseFaults(bundle, state);
  const area = state.project.areas.find(({ slug }) => slug === bundle.manifest.area);
  if (early.length > 0 || !area) return { faults: early };
  const { id } = state.prepared.release;
  const faults: BundleFault[] = [];
  const changes: Change[] = [];
  const own = bundle.files.find(({ part }) => part === "return");
  const read = own && (await readHere(desk, state, area, own));
  if (own && read) {
    faults.push(...read.faults);
    const others = otherReturns(desk, state, area, own.file);
    faults.push(...others.faults);
    for (const path of others.paths)
      changes.push({ ...(await standing(desk, path, faults)), what: "replaced" });
  }
  for (const file of bundle.files) {
    if (file.part === "workbook") continue;
    const folder = file.part === "return" ? returnsFolder(id) : textFolder(id, area.slug);
    const there = (await desk.data.list(folder)).find(
      ({ name }) => name !== file.file && sameName(name) === sameName(file.file),
    );
    if (there) faults.push({ what: "capitals", name: file.name, here: there.name });
    const now = await standing(desk, `${folder}/${file.file}`, faults);
    const what = now.here ? (now.here.version === file.sha256 ? "same" : "differs") : "new";
    changes.push({ ...now, what, file });
  }
  changes.push(...(await onlyHere(desk, textFolder(id, area.slug), bundle, faults)));
  if (faults.length > 0) return { faults };
  const isOther = changes.some(({ file, what }) => file === own && what !== "same");
  const figures = own && isOther ? figureChanges(state, area, read?.received) : undefined;
  return { changes: { area, changes: changes.sort(inOrder), figures }, faults: [] };
}

const sameName = (name: string) => name.normalize("NFC").toLowerCase();

/** The return first, then texts and pictures by their names. */
function inOrder(one: Change, other: Change): number {
  const [first, second] = [one, other].map(({ name }) => `${name.startsWith("returns/") ? 0 : 1}${name}`);
  return first! < second! ? -1 : 1;
}

/** The files that hold the area's return here under other names; where one holds others too, it cannot give place. */
function otherReturns(
  desk: Desk,
  { prepared, project }: WorkState,
  area: Area,
  file: string,
): { readonly paths: readonly string[]; readonly faults: readonly BundleFault[] } {
  const { release, received } = prepared;
  const target = desk.data.shown(`${returnsFolder(release.id)}/${file}`);
  const paths: string[] = [];
  const faults: BundleFault[] = [];
  for (const sent of release.returnFiles) {
    const areas = new Set(received.filter((each) => each.file === sent.file).map((each) => each.area));
    const isOwn =
      areas.has(area.slug) ||
      (areas.size === 0 && areaOfFile(project.areaNames, sent.file)?.slug === area.slug);
    areas.delete(area.slug);
    if ((isOwn || sent.file === target) && areas.size > 0)
      faults.push({ what: "several-here", file: sent.file, area: area.name });
    else if (isOwn && sent.file !== target) paths.push(pathOf(desk, release.id, sent.file));
  }
  return { paths, faults };
}

async function standing({ data }: Desk, path: string, faults: BundleFault[]) {
  const name = path.split("/").slice(2).join("/");
  try {
    const bytes = await data.readBytes(path);
    return { name, path, ...(bytes && { here: { bytes: bytes.length, version: versionOf(bytes) } }) };
  } catch (error) {
    const isOfFile = [FileTooLarge, NotAFile, PathOutside].some((kind) => error instanceof kind);
    if (!isOfFile && systemFault(error) === undefined) throw error;
    faults.push({ what: "unreadable-here", file: data.shown(path) });
    return { name, path };
  }
}

/** Texts and pictures that the bundle says nothing of, and that stay. */
async function onlyHere(
  desk: Desk,
  folder: string,
  { files }: Bundle,
  faults: BundleFault[],
): Promise<Change[]> {
  const sent = new Set(files.map(({ file, area }) => (area === undefined ? "" : file)));
  const entries = (await desk.data.list(folder)).filter(
    ({ name, folder: isFolder }) => !isFolder && !isStray(name) && partOfText(name) && !sent.has(name),
  );
  const changes: Change[] = [];
  for (const { name } of entries)
    changes.push({ ...(await standing(desk, `${folder}/${name}`, faults)), what: "only-here" });
  return changes;
}

function figureChanges({ prepared }: WorkState, area: Area, sent: Received | undefined): FigureChange[] {
  const own = prepared.received.filter((each) => each.area === area.slug);
  const [here, bundle] = [own, sent ? [sent] : []].map(
    (all) => new Map(all.flatMap(({ written }) => written.map((each) => [cellId(each.cell), each] as const))),
  ) as [Map<string, Received["written"][number]>, Map<string, Received["written"][number]>];
  return [...new Map([...bundle, ...here])].flatMap(([id, { cell }]) => {
    const [was, is] = [here.get(id)?.text.trim(), bundle.get(id)?.text.trim()];
    return was === is ? [] : [{ cell, here: was, bundle: is }];
  });
}
