import { stampInLondon } from "../../../figures/london-time.ts";
import { digestOf } from "../../../files/digest.ts";
import { labelOf } from "../../../report/identity.ts";
import { releaseLabel } from "../../../report/release-label.ts";
import { zipped } from "../../../workbook/write/zip.ts";
import type { Desk } from "../../context/desk.ts";
import type { CheckedReturn } from "../../return/place.ts";
import type { Contents, Given } from "./contents.ts";
import { bundleLimits, mostPacked, mostUnpacked } from "./limits.ts";
import { printManifest } from "./manifest.ts";
import { manifestName, nameIn, readMeName } from "./names.ts";
import { filledWorkbook } from "./workbook.ts";

/** The name of a bundle's file: it says what the release must say of itself. */
export function bundleFileName({ release, area }: CheckedReturn): string {
  return `mappa-${release.id}-${area.slug}${labelEnding(release)}.zip`;
}

/**
 * The bundle of an area: the same bytes for the same files at the same time; undefined where there is more than one can
 * hold.
 */
export async function bundleOf(
  desk: Desk,
  place: CheckedReturn,
  { files, leftOut }: Contents,
): Promise<Uint8Array | undefined> {
  const { release, area } = place;
  const { kind, year } = release.details;
  const made = desk.now();
  const stamp = stampInLondon(made);
  const workbook = await filledWorkbook(desk, place, made);
  const name = nameIn.workbook(`${area.slug}${labelEnding(release)}.xlsx`);
  const all: Given[] = [
    ...files,
    ...(workbook ? [{ name, part: "workbook", bytes: workbook } as const] : []),
  ];
  const lines = desk.words.desk.bundle.readMe({
    area: area.name,
    year,
    release: release.id,
    made: stamp,
    label: releaseLabel(release.details, desk.words),
    files: all.map((each) => ({ ...each, sha256: digestOf(each.bytes) })),
    leftOut,
  });
  // As every program on Windows shows the ends of lines too.
  const readMe = new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join(""));
  const listed = [{ name: readMeName, bytes: readMe }, ...all];
  const manifest = printManifest({
    release: release.id,
    year,
    area: area.slug,
    kind,
    made: stamp,
    files: listed.map((each) => ({
      name: each.name,
      bytes: each.bytes.length,
      sha256: digestOf(each.bytes),
    })),
  });
  const [first, ...rest] = listed.map((each) => ({ name: each.name, content: each.bytes }));
  const parts = [first!, { name: manifestName, content: new TextEncoder().encode(manifest) }, ...rest];
  const unpacked = parts.reduce((sum, { content }) => sum + content.length, 0);
  if (parts.length > bundleLimits.files || unpacked > mostUnpacked) return undefined;
  const bytes = zipped(parts);
  return bytes.length > mostPacked ? undefined : bytes;
}

function labelEnding({ details }: CheckedReturn["release"]): string {
  const label = labelOf(details.kind);
  return label ? `-${label}` : "";
}
