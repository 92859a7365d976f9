import { stampInLondon } from "../figures/london-time.ts";
import { type Finding, hasErrors } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { type Reader, readersAsked } from "../publication/access.ts";
import { inReleaseFile } from "../publication/release-file.ts";
import { checkAccessTime } from "../publication/times.ts";
import type { Staged } from "../publish/folder/staged.ts";
import { OutputRefused } from "../publish/folder/working.ts";
import { reportsAfter } from "../publish/links/planned-reports.ts";
import { copyFolder, highestCopy, putCopies } from "../publish/version/put-copies.ts";
import { writers as allWriters, usualFormats } from "../publish/writers.ts";
import { loadRecords } from "../releases/records.ts";
import { loadHtmlTemplates } from "../render/html/templates.ts";
import type { ReportRequest } from "../report/subject.ts";
import { addToRecord } from "./add-to-record.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { type Gathered, gather } from "./gather.ts";
import { listFindings } from "./list-findings.ts";
import { makeReports } from "./make-documents.ts";
import { planOf } from "./make-release.ts";
import { askedAreas } from "./names.ts";
import { reportsToMake } from "./reports-to-make.ts";

export interface PreReleaseOptions {
  readonly release: string;
  /** Posts; all whose access is stated where none is named. */
  readonly to: readonly string[];
  /** Areas by any name, whose reports go with those of the nation. */
  readonly areas: readonly string[];
  /** Practises with an illustrative release, at any time. */
  readonly rehearsal: boolean;
}

/** A copy for one reader. */
interface Copy extends Reader {
  readonly copy: number;
  readonly folder: string;
}

/**
 * Makes copies of a release for those who may see it before it is published, each marked on every page with its number
 * and its reader, and keeps a log of them beside the release. Only in the 24 hours before publication; everything that
 * is in the way is told at once, and nothing is made then.
 */
export async function preRelease(options: PreReleaseOptions, environment: Environment): Promise<ExitCode> {
  const { data, output, now, print } = environment;
  const gathered = await gather({ releases: [options.release], areas: [] }, environment, false);
  const [id = ""] = gathered.names;
  const prepared = gathered.prepared.find((each) => each.release.id === id);
  const asked = await askedAreas(data, options.areas);
  if (!prepared) return refuse(gathered.all, environment);
  const { release } = prepared;
  if (options.rehearsal && release.details.kind === "live")
    throw new WrongUse(
      `${id} is live: its copies are made in the day before it is published. Rehearse with an illustrative release.`,
    );
  const { readers, findings } = readersAsked(release, options.to);
  const requests = requestsOf(gathered, prepared, asked);
  const way = [...kindInTheWay(prepared, options), ...timeInTheWay(prepared, options, now()), ...findings];
  if (way.length > 0 || requests.length === 0 || !isSound(gathered, options))
    return refuse([...gathered.all, ...way], environment);
  if (readers.length === 0) {
    print("Nobody has access before publication, as release.yaml states. No copy was made.");
    return 0;
  }
  const copies = numbered(readers, id, await nextCopy(id, environment));
  const failures: Finding[] = [];
  const making = putCopies(
    output,
    copies.map(({ folder }) => folder),
    async (staged) => {
      for (const copy of copies)
        failures.push(...(await makeCopy(copy, requests, { prepared, options, staged }, environment)));
      return failures.length === 0;
    },
    async (staged) => {
      if ((await nextCopy(id, environment)) !== copies[0]?.copy)
        throw new WrongUse("Other copies were given meanwhile. Run the command again; nothing was made.");
      const at = stampInLondon(now());
      await addToRecord(
        data,
        id,
        "copies",
        copies.map((copy) => entryOf(copy, at, options, staged)),
      );
    },
  );
  const isMade = await making.catch((error: unknown) => {
    if (!(error instanceof OutputRefused)) throw error;
    failures.push(...error.findings);
    return false;
  });
  if (!isMade) return refuse(failures, environment);
  for (const { copy, post, folder } of copies) print(`Copy ${copy} for ${post}: ${output.shown(folder)}`);
  print(
    `The log is ${data.shown(`releases/${id}/pre-release.yaml`)}. The published release lists who had a copy.`,
  );
  return 0;
}

function refuse(findings: readonly Finding[], environment: Environment): ExitCode {
  const told = findings.filter(({ severity, code }) => severity === "error" || code.startsWith("PUBLISH-"));
  listFindings(told, environment, { onlyErrors: false });
  environment.print("No copy was made.");
  return 1;
}

function kindInTheWay({ release }: PreparedRelease, { rehearsal }: PreReleaseOptions): Finding[] {
  const { kind } = release.details;
  if (kind === "live" || (kind === "illustrative" && rehearsal)) return [];
  return [found("PUBLISH-KIND", { kind }, inReleaseFile(release, ["kind"]))];
}

/** A rehearsal is at any time, and its copies say until when they would be restricted all the same. */
function timeInTheWay({ release }: PreparedRelease, { rehearsal }: PreReleaseOptions, now: Date): Finding[] {
  if (release.details.kind === "reconstructed") return [];
  const found = checkAccessTime(release, now);
  return rehearsal
    ? found.filter(({ code, args }) => code === "PRE-RELEASE-TIME" && args.what === "none")
    : found;
}

/** Nobody is shown a live release in which something is wrong; a rehearsal shows what there is. */
function isSound({ all }: Gathered, { rehearsal }: PreReleaseOptions): boolean {
  return rehearsal || !hasErrors(all);
}

/** The national report and the national press notice, and the reports of areas that are asked for. */
function requestsOf(
  { project, all }: Gathered,
  prepared: PreparedRelease,
  areas: readonly string[] = [],
): ReportRequest[] {
  if (hasErrors(project.findings.filter(({ release }) => release === undefined))) return [];
  const own = all.filter((finding) => finding.release === prepared.release.id);
  const { reports } = prepared.release.framework;
  return reportsToMake(prepared, own, undefined, ["report", "press-notice"])
    .filter(({ kind, of }) => {
      const { document } = reports.find((each) => each.kind === kind)!;
      return of.kind === "nation" || (of.kind === "area" && document === "report" && areas.includes(of.area));
    })
    .map(({ kind, of }) => ({ kind, of }));
}

/** No number is given twice, whether the log lost it or the folder. */
async function nextCopy(id: string, { data, output }: Environment): Promise<number> {
  const { records } = await loadRecords(data, `releases/${id}`);
  return Math.max(await highestCopy(output, id), ...records.copies.map(({ copy }) => copy)) + 1;
}

function numbered(readers: readonly Reader[], id: string, first: number): Copy[] {
  return readers.map((reader, index) => {
    const copy = first + index;
    return { ...reader, copy, folder: copyFolder(id, { copy, post: reader.post }) };
  });
}

async function makeCopy(
  { copy, post, folder }: Copy,
  requests: readonly ReportRequest[],
  about: { prepared: PreparedRelease; options: PreReleaseOptions; staged: Staged },
  environment: Environment,
): Promise<readonly Finding[]> {
  const { prepared, options, staged } = about;
  const { id, details } = prepared.release;
  const mark = {
    kind: "pre-release",
    copy,
    post,
    until: details.publication!,
    ...(options.rehearsal && { rehearsal: true }),
  } as const;
  const marked = requests.map((request) => ({ ...request, mark }));
  const formats = usualFormats(allWriters).filter((format) => format !== "csv");
  const plan = planOf(prepared, marked, { formats, partial: false, writers: allWriters });
  const wanted = { ...plan, known: reportsAfter([], [plan]), all: allWriters, home: null };
  const templates = await loadHtmlTemplates(environment.templates);
  const resources = { templates, words: environment.words, created: environment.now() };
  const { failures } = await makeReports(wanted, resources, environment, (file) =>
    staged.write({ ...file, path: `${folder}${file.path.slice(id.length)}` }),
  );
  return failures;
}

function entryOf(
  { copy, post, reason, folder }: Copy,
  at: string,
  { rehearsal }: PreReleaseOptions,
  { digests }: Staged,
) {
  const own = [...digests].filter(([path]) => path.startsWith(`${folder}/`));
  const documents = own.map(([path, sha256]) => ({ file: path.slice(folder.length + 1), sha256 }));
  return { copy, post, reason, at, ...(rehearsal && { rehearsal }), documents };
}
