import type { Files } from "../../files/files.ts";
import { manifestName } from "./make-manifest.ts";
import type { Manifest } from "./manifest.ts";
import { largestManifest, readManifest } from "./read-manifest.ts";
import { standingVersions, versionFolder } from "./standing-versions.ts";

/** A version that stands in the output folder. */
export interface StandingVersion {
  readonly version: number;
  /** Undefined where it is not there or cannot be read. */
  readonly manifest?: Manifest;
}

/** The versions of a release that stand in the output folder, the first first. */
export async function standingManifests(output: Files, release: string): Promise<StandingVersion[]> {
  const found: StandingVersion[] = [];
  for (const version of await standingVersions(output, release)) {
    const text = await output.readText(`${versionFolder(release, version)}/${manifestName}`, largestManifest);
    const manifest = text === undefined ? undefined : readManifest(text).manifest;
    found.push({ version, ...(manifest && { manifest }) });
  }
  return found;
}
