import type { Files } from "../../files/files.ts";

/** Where versions stand in the output folder: `published/<release>/v1`. */
export const publishedFolder = "published";

export function versionFolder(release: string, version: number): string {
  return `${publishedFolder}/${release}/v${version}`;
}

/**
 * The numbers of the versions of a release that stand in the output folder, the first first. Whatever has the name of
 * one counts: it is never written over.
 */
export async function standingVersions(output: Files, release: string): Promise<number[]> {
  const entries = await output.list(`${publishedFolder}/${release}`);
  return entries
    .flatMap(({ name }) => (/^v[1-9]\d{0,3}$/.test(name) ? [Number(name.slice(1))] : []))
    .sort((one, other) => one - other);
}

/** The version that would be published next. */
export async function nextVersion(output: Files, release: string): Promise<number> {
  return ((await standingVersions(output, release)).at(-1) ?? 0) + 1;
}
