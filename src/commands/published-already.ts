import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { inReleaseFile } from "../publication/release-file.ts";
import type { StandingVersion } from "../publish/version/earlier.ts";
import { versionFolder } from "../publish/version/standing-versions.ts";
import { changedInputs } from "../releases/approved-list.ts";
import type { InputDigests } from "../releases/input-files.ts";
import type { Release } from "../releases/project.ts";
import { isRecord } from "../releases/read-paths.ts";
import type { Environment } from "./environment.ts";

/** What is said where the newest version is the last that release.yaml knows of. */
export interface PublishedAlready {
  readonly findings: readonly Finding[];
  readonly lines: readonly string[];
}

/**
 * Whether the newest version that stands is all that there is to publish: then it stays, and where files have changed
 * since it is said which. Undefined where nothing is published yet, or a correction is announced.
 */
export function publishedAlready(
  {
    release,
    earlier,
    inputs,
  }: { release: Release; earlier: readonly StandingVersion[]; inputs: InputDigests },
  { output }: Environment,
): PublishedAlready | undefined {
  const last = earlier.at(-1);
  if (!last || release.details.corrections.some((each) => each.version === last.version + 1))
    return undefined;
  const folder = output.shown(versionFolder(release.id, last.version));
  if (last.manifest?.rehearsal)
    return {
      findings: [],
      lines: [
        `Version ${last.version} of ${release.id} is rehearsed already, in ${folder}. Take the folder out to rehearse it again.`,
      ],
    };
  const then = last.manifest && new Map(last.manifest.inputs.map(({ path, sha256 }) => [path, sha256]));
  const changed = then ? changedInputs(...ofSame(then, inputs, `releases/${release.id}/`)) : [];
  if (then && changed.length === 0)
    return {
      findings: [],
      lines: [
        `Version ${last.version} of ${release.id} is published already, in ${folder}. Nothing was changed.`,
      ],
    };
  const about = inReleaseFile(release, ["corrections"]);
  return {
    findings: [found("PUBLISH-STANDS", { version: last.version, changed }, about)],
    lines: ["Nothing was published."],
  };
}

/**
 * What of both counts: what a version was made from but for records and releases of other years, and what has come into
 * the folder of the release since.
 */
function ofSame(then: InputDigests, now: InputDigests, folder: string): [InputDigests, InputDigests] {
  const counts = (path: string) =>
    now.has(path) || (!isRecord(path) && (path.startsWith(folder) || !path.startsWith("releases/")));
  return [
    new Map([...then].filter(([path]) => counts(path))),
    new Map([...now].filter(([path]) => then.has(path) || path.startsWith(folder))),
  ];
}
