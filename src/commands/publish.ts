import { stampInLondon } from "../figures/london-time.ts";
import { type Finding, hasErrors } from "../findings/finding.ts";
import { documentKinds } from "../framework/layout.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { checklist } from "../publication/checklist.ts";
import { checkTime } from "../publication/times.ts";
import { OutputRefused } from "../publish/folder/working.ts";
import { standingManifests } from "../publish/version/earlier.ts";
import { provenInputs } from "../publish/version/proven-inputs.ts";
import { VersionStands } from "../publish/version/put-version.ts";
import { versionFolder } from "../publish/version/standing-versions.ts";
import { writers as allWriters } from "../publish/writers.ts";
import { type InputDigests, templateName } from "../releases/input-files.ts";
import type { Release } from "../releases/project.ts";
import { inTheWay } from "../status/publication.ts";
import { approvedInputs } from "./checklists.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { type Gathered, gather } from "./gather.ts";
import { listFindings } from "./list-findings.ts";
import { makeVersion } from "./make-version.ts";
import { judgePublication } from "./publication.ts";
import { publishedAlready } from "./published-already.ts";
import { reportsToMake } from "./reports-to-make.ts";

export interface PublishOptions {
  readonly release: string;
  /** Practises with an illustrative release: nothing is refused, and every page says that it is a rehearsal. */
  readonly rehearsal: boolean;
  /** The version of the program, which the manifest names. */
  readonly program: string;
}

/**
 * Publishes a release as a numbered version that is never changed: every document in every format, its data, its page
 * and the manifest that proves them. Refused, with everything that is in the way at once, unless the checklist is empty
 * and the time has come.
 */
export async function publishRelease(
  options: PublishOptions,
  environment: Environment,
  writers = allWriters,
): Promise<ExitCode> {
  const { output, words, now, print } = environment;
  const data = provenInputs(environment.data);
  const templates = provenInputs(environment.templates);
  const reading = { ...environment, data: data.files, templates: templates.files };
  const gathered = await gather({ releases: [options.release], areas: [] }, reading, false);
  const [id = ""] = gathered.names;
  const release = gathered.project.releases.find((each) => each.id === id);
  const prepared = gathered.prepared.find((each) => each.release.id === id);
  if (!release || !prepared) return refuse(gathered, id, gathered.all, environment);
  refuseKind(release, options);
  const inputs = [
    ...data.read(),
    ...templates.read().map((file) => ({ ...file, path: templateName(file.path) })),
  ];
  const known: InputDigests = new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
  const approved = await approvedInputs(release, environment, known);
  const earlier = await standingManifests(output, id);
  const version = (earlier.at(-1)?.version ?? 0) + 1;
  const already = publishedAlready({ release, earlier, inputs: approved.inputs }, environment);
  if (already) {
    listFindings(already.findings, environment, { onlyErrors: false });
    for (const line of already.lines) print(line);
    return already.findings.length > 0 ? 1 : 0;
  }
  const { texts } = gathered.project;
  const all = [
    ...gathered.all,
    ...checklist({ release, texts, approved, version, now: now() }),
    ...checkTime(release, version, now()),
  ];
  const way = inTheWay(id, all);
  if (way.length > 0 && !options.rehearsal) return refuse(gathered, id, all, environment);
  if (options.rehearsal) tellRefused(id, way, environment);
  const wanted = requestsOf(prepared, gathered, options);
  if (wanted.length === 0) return refuse(gathered, id, all, environment);
  const own = gathered.all.filter((finding) => finding.release === id);
  const making = makeVersion(
    {
      prepared: { ...prepared, findings: own },
      requests: wanted,
      version,
      rehearsal: options.rehearsal,
      program: options.program,
      inputs,
      earlier,
    },
    environment,
    writers,
  );
  const failures = await orInTheWay(making, `Version ${version} of ${id} came to stand there meanwhile`);
  if (failures instanceof OutputRefused) {
    listFindings(failures.findings, environment, { onlyErrors: true });
    print("Nothing was published.");
    return 2;
  }
  if (failures.length > 0) {
    listFindings(failures, environment, { onlyErrors: true });
    print("A document could not be made, so nothing was published.");
    return 1;
  }
  const folder = output.shown(versionFolder(id, version));
  print(
    options.rehearsal
      ? `Rehearsed: version ${version} of ${id} is in ${folder}. Nothing is published by it, and every page says so.`
      : `Published: version ${version} of ${id}, at ${stampInLondon(now())}, is in ${folder}.`,
  );
  print(`Anybody can prove it: mappa verify ${folder}`);
  if (!options.rehearsal) print(`Next: mappa keep ${id}`);
  return 0;

  /** All that is in the way, with its place and how to mend it, and in short. */
  function refuse(
    { project }: Gathered,
    name: string,
    findings: readonly Finding[],
    to: Environment,
  ): ExitCode {
    listFindings(inTheWay(name, findings), to, { onlyErrors: false });
    for (const line of judgePublication([name], project, findings, words).lines) print(line);
    print("Nothing was published.");
    return 1;
  }
}

/** What another run in the same folder has to do with it: it holds the folder, or has made the same version. */
async function orInTheWay<T>(making: Promise<T>, meanwhile: string): Promise<T | OutputRefused> {
  try {
    return await making;
  } catch (error) {
    if (error instanceof VersionStands) throw new WrongUse(`${meanwhile}; it was left as it is.`);
    if (error instanceof OutputRefused) return error;
    throw error;
  }
}

/** @throws WrongUse where a release of this kind is never published, or never rehearsed */
function refuseKind({ id, details: { kind } }: Release, { rehearsal }: PublishOptions): void {
  if (kind === "reconstructed")
    throw new WrongUse(
      `${id} is reconstructed from what others have published, and is never published itself. 'mappa build ${id} --all' makes its reports, tables and data.`,
    );
  // What is in a folder that looks published leaves the house, whatever its pages say.
  if (rehearsal && kind === "live")
    throw new WrongUse(
      `${id} is live: a rehearsal would put its figures into a folder that looks published, before their time. Rehearse with an illustrative release.`,
    );
}

function requestsOf(prepared: PreparedRelease, { project, all }: Gathered, { rehearsal }: PublishOptions) {
  // A fault in what all releases share could be in any figure.
  if (hasErrors(project.findings.filter((finding) => finding.release === undefined))) return [];
  const own = all.filter((finding) => finding.release === prepared.release.id);
  return reportsToMake(prepared, own, undefined, documentKinds).map(({ kind, of }) => ({
    kind,
    of,
    ...(rehearsal && { mark: { kind: "rehearsal" } as const }),
  }));
}

function tellRefused(id: string, way: readonly Finding[], environment: Environment): void {
  if (way.length === 0) return;
  listFindings(way, environment, { onlyErrors: false });
  environment.print(
    `A publication of ${id} would be refused for ${way.length === 1 ? "this" : `these ${way.length} things`}. The rehearsal goes on.\n`,
  );
}
