import { stampInLondon } from "../figures/london-time.ts";
import type { Finding } from "../findings/finding.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { copiesByPost } from "../publication/access.ts";
import { lastApprovals } from "../publication/approvals.ts";
import type { Staged } from "../publish/folder/staged.ts";
import { stagedPath } from "../publish/folder/staged.ts";
import { ownFolder } from "../publish/folder/working.ts";
import { reportsAfter } from "../publish/links/planned-reports.ts";
import { releasePageFiles } from "../publish/release-page/page-files.ts";
import { summarise } from "../publish/summary.ts";
import type { VersionChanges } from "../publish/version/changes.ts";
import type { StandingVersion } from "../publish/version/earlier.ts";
import { changesBetween, changesName } from "../publish/version/make-changes.ts";
import { manifestName, manifestOf, manifestText } from "../publish/version/make-manifest.ts";
import type { ProvenFile } from "../publish/version/manifest.ts";
import { putVersion } from "../publish/version/put-version.ts";
import { versionFolder } from "../publish/version/standing-versions.ts";
import { allFormats, type writers as allWriters } from "../publish/writers.ts";
import { dataFiles } from "../render/data/data.ts";
import { loadHtmlTemplates } from "../render/html/templates.ts";
import type { ReportRequest } from "../report/subject.ts";
import type { Environment } from "./environment.ts";
import { makeReports, makeWhole, markOf } from "./make-documents.ts";
import { planOf } from "./make-release.ts";

/** A version of a release to be made. */
export interface VersionToMake {
  readonly prepared: PreparedRelease;
  readonly requests: readonly ReportRequest[];
  readonly version: number;
  readonly rehearsal: boolean;
  /** The version of the program. */
  readonly program: string;
  /** Every file that was read. */
  readonly inputs: readonly ProvenFile[];
  /** The versions before. */
  readonly earlier: readonly StandingVersion[];
}

/**
 * Makes every file of a version and puts them in place, whole or not at all.
 *
 * @returns of each document that could not be made because of a fault in the program; nothing is in place then
 */
export async function makeVersion(
  asked: VersionToMake,
  environment: Environment,
  writers: typeof allWriters,
): Promise<readonly Finding[]> {
  const { prepared, version } = asked;
  const { id } = prepared.release;
  let failures: readonly Finding[] = [];
  await putVersion(environment.output, { release: id, version }, async (staged) => {
    failures = await writeAll(asked, environment, writers, staged);
    return failures.length === 0;
  });
  return failures;
}

async function writeAll(
  asked: VersionToMake,
  environment: Environment,
  writers: typeof allWriters,
  staged: Staged,
): Promise<readonly Finding[]> {
  const { prepared, requests, version, rehearsal, program, inputs, earlier } = asked;
  const { release } = prepared;
  const { templates, words, now, progress } = environment;
  const created = now();
  const resources = { templates: await loadHtmlTemplates(templates), words, created };
  const plan = planOf(prepared, requests, { formats: allFormats, partial: false, writers });
  const wanted = { ...plan, known: reportsAfter([], [plan]), all: writers, home: "index.html" };
  progress(`${release.id}, version ${version}: ${requests.length} documents`);
  const outcome = await makeReports(wanted, resources, environment, staged.write);
  if (outcome.failures.length > 0) return outcome.failures;
  const whole = await makeWhole(wanted, resources, staged.write);
  const changes = await changesOf(asked, environment, staged);
  if (changes) await staged.write({ path: `${release.id}/${changesName}`, content: inJson(changes) });
  const summary = summarise(prepared, { ...outcome, whole, partial: false }, undefined, words);
  const mark = markOf(wanted);
  const made = stampInLondon(created);
  const page = {
    prepared,
    summary: { ...summary, titles: Object.fromEntries(staged.titles) },
    sizes: staged.sizes,
    ...(mark && { mark }),
    published: {
      version,
      made,
      ...(changes && { changes }),
      recipients: copiesByPost(release, rehearsal),
      earlier: earlier.flatMap(({ version: number, manifest }) =>
        manifest ? [{ version: number, made: manifest.made }] : [],
      ),
    },
  };
  for (const file of releasePageFiles(page, resources)) await staged.write(file);
  const approvals = lastApprovals(release).map(({ role, name, post, at }) => ({ role, name, post, at }));
  const outputs = filesIn(staged, release.id);
  const manifest = manifestOf(prepared, { program, version, rehearsal, made, approvals, inputs, outputs });
  await staged.write({ path: `${release.id}/${manifestName}`, content: manifestText(manifest) });
  return [];
}

/** The files of a version as they are made until now. */
function filesIn({ digests, sizes }: Staged, release: string): ProvenFile[] {
  return [...digests].map(([path, sha256]) => ({
    path: path.slice(release.length + 1),
    size: sizes.get(path) ?? 0,
    sha256,
  }));
}

/** What is different from the version before; undefined of the first. Pages that tell of it are not held against it. */
async function changesOf(
  { prepared, version, earlier }: VersionToMake,
  { output }: Environment,
  staged: Staged,
): Promise<VersionChanges | undefined> {
  const { id, details } = prepared.release;
  const before = earlier.at(-1);
  if (!before) return undefined;
  const notice = details.corrections.find((each) => each.version === version)?.notice ?? "";
  const read = (folder: string) => output.readText(`${folder}/${dataFiles.json}`, largestData);
  const files = filesIn(staged, id);
  const pages = ["index.html", "statements.html", changesName];
  return changesBetween(
    {
      version: before.version,
      data: (await read(versionFolder(id, before.version))) ?? "",
      files: (before.manifest?.outputs ?? []).filter(({ path }) => !pages.includes(path)),
    },
    { version, data: (await read(stagedPath(ownFolder(output.sharing.id), id))) ?? "", files },
    notice,
    prepared,
  );
}

/** Twenty years of all areas are some ten megabytes. */
const largestData = 512 * 1024 * 1024;

function inJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
