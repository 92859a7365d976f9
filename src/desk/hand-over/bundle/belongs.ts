import { nationSlug } from "../../../figures/geography.ts";
import type { Area } from "../../../reference/areas.ts";
import type { SentFile } from "../../../releases/project.ts";
import { areaOfFile } from "../../../returns/file-area.ts";
import { readReturns } from "../../../returns/reading/read.ts";
import type { Received } from "../../../returns/return.ts";
import type { BundleFault } from "../../../words/desk/bundle-words.ts";
import type { Desk } from "../../context/desk.ts";
import { returnsFolder } from "../../return/place.ts";
import type { WorkState } from "../../workbench/workbench.ts";
import { shownName } from "./archive.ts";
import type { Bundle } from "./open.ts";

/** What keeps a bundle from being taken into a release: it is for another, or for an area that this has not. */
export function releaseFaults(
  { manifest }: Bundle,
  { prepared, project }: WorkState,
): readonly BundleFault[] {
  const { id, details } = prepared.release;
  const { release, year, kind, area } = manifest;
  const faults: BundleFault[] = [];
  if (release !== id) faults.push({ what: "other-release", release: shownName(release), here: id });
  else if (year !== details.year) faults.push({ what: "other-year", year, here: details.year });
  if (kind !== details.kind) faults.push({ what: "other-kind", kind, here: details.kind });
  if (!project.areas.some(({ slug }) => slug === area))
    faults.push({ what: "no-area", area: shownName(area) });
  return faults;
}

/** What the return of a bundle says, read as it would be once it stands here. */
export interface ReadHere {
  readonly received: Received | undefined;
  readonly faults: readonly BundleFault[];
}

/** Reads the return of a bundle without writing it, and refuses one with anything that is not its area's. */
export async function readHere(
  { data, openWorkbook }: Desk,
  { prepared, project }: WorkState,
  area: Area,
  { file, name, bytes }: { readonly file: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<ReadHere> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const sent: SentFile = {
    file: data.shown(`${returnsFolder(prepared.release.id)}/${file}`),
    bytes,
    ...(openWorkbook && isArchive && { opened: await openWorkbook(bytes) }),
  };
  const read = readReturns(project, { ...prepared.release, returnFiles: [sent] });
  const received = (read.received ?? []).filter((each) => each.area === area.slug);
  const areas = new Set([
    ...[...(read.received ?? []), ...read.returns].map((each) => each.area),
    ...read.findings.flatMap((each) => (isPlace(project, each.area) ? [each.area] : [])),
  ]);
  areas.delete(area.slug);
  // What cannot be read at all says nothing of whose it is but by its name; the checks then say what is wrong with it.
  const unsure = received.length === 0 && areaOfFile(project.areaNames, file)?.slug !== area.slug;
  const isOthers = areas.size > 0 || unsure;
  return {
    received: received[0],
    faults: isOthers ? [{ what: "not-its-return", name, area: area.name }] : [],
  };
}

function isPlace({ areas }: WorkState["project"], place: string | undefined): place is string {
  return place === nationSlug || areas.some(({ slug }) => slug === place);
}
