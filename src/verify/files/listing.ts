import type { Files } from "../../files/files.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { manifestName } from "../../publish/version/make-manifest.ts";
import type { Manifest, ProvenFile } from "../../publish/version/manifest.ts";
import { largestManifest, readManifest } from "../../publish/version/read-manifest.ts";
import { readWithin } from "./read-within.ts";

/** What a folder holds, against what its manifest says. */
export interface Listing {
  /** Undefined where there is none that can be read. */
  readonly manifest: Manifest | undefined;
  /** Plain files of the folder by name, each with what its manifest says of it, without the manifest. */
  readonly files: ReadonlyMap<string, ProvenFile | undefined>;
  readonly findings: readonly Finding[];
}

/** Looks through the folder of a version: it is flat, and everything in it is listed in its manifest. */
export async function listFolder(folder: Files): Promise<Listing> {
  const findings: Finding[] = [];
  const manifest = await manifestIn(folder, findings);
  const listed = listedIn(manifest, folder, findings);
  const files = new Map<string, ProvenFile | undefined>();
  for (const { name, kind } of await folder.list("")) {
    if (name === manifestName && kind === "file") continue;
    const location = { file: folder.shown(name) };
    if (kind !== "file") findings.push(found("VERIFY-FILE", { what: kind }, { location }));
    else if (manifest && !listed.has(name))
      findings.push(found("VERIFY-FILE", { what: "extra" }, { location }));
    if (kind === "file") files.set(name, listed.get(name));
  }
  for (const name of listed.keys())
    if (!files.has(name))
      findings.push(found("VERIFY-FILE", { what: "missing" }, { location: { file: folder.shown(name) } }));
  return { manifest, files, findings };
}

async function manifestIn(folder: Files, findings: Finding[]): Promise<Manifest | undefined> {
  const location = { file: folder.shown(manifestName) };
  const read = await readWithin(folder, manifestName, largestManifest);
  if (read.finding) findings.push(read.finding);
  if (!read.bytes) {
    if (!read.finding) findings.push(found("VERIFY-MANIFEST", { what: "missing" }, { location }));
    return undefined;
  }
  const { manifest, fault } = readManifest(new TextDecoder().decode(read.bytes));
  if (fault !== undefined)
    findings.push(found("VERIFY-MANIFEST", { what: "shape", detail: fault }, { location }));
  return manifest;
}

/** The files that a manifest names, by name; a path that leads out of the folder or into another is told of. */
function listedIn(
  manifest: Manifest | undefined,
  folder: Files,
  findings: Finding[],
): Map<string, ProvenFile> {
  const location = { file: folder.shown(manifestName) };
  const listed = new Map<string, ProvenFile>();
  for (const file of manifest?.outputs ?? []) {
    const { path } = file;
    if (!isPlainName(path)) findings.push(found("VERIFY-MANIFEST", { what: "outside", path }, { location }));
    else if (listed.has(path)) findings.push(found("VERIFY-MANIFEST", { what: "twice", path }, { location }));
    else listed.set(path, file);
  }
  return listed;
}

/** Whether a path is the name of a file in the folder itself, and not of the manifest. */
function isPlainName(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name has none of them
  return path !== manifestName && /^[^./\\\u0000-\u001f\u007f][^/\\\u0000-\u001f\u007f]*$/.test(path);
}
