import type { Files } from "../files/files.ts";
import { carryOut, type Journal, recover } from "./folder/journal.ts";
import { withLock } from "./folder/lock.ts";
import type { Staged } from "./folder/staged.ts";
import { type Standing, standingIn } from "./folder/standing.ts";
import { lockFolder, OutputRefused, workingFolder } from "./folder/working.ts";
import { conflicts, inTheWay } from "./in-the-way.ts";
import { type IndexResources, indexPage } from "./index-page.ts";
import { listedIn } from "./listed.ts";
import { pathsIn, type ReleaseSummary } from "./summary-file.ts";

/** What is to be put in place. */
export interface ReleaseToPut {
  /** The release's name, which is that of its folder. */
  readonly id: string;
  /** Takes the place of all that an earlier run has made of the release; otherwise adds to it. */
  readonly everything: boolean;
  /** What is made of the release now; `before` is what stays of an earlier run. */
  summarise(before: ReleaseSummary | undefined): ReleaseSummary;
}

/**
 * Puts what was made of a release in place, with its list and the index of the output folder. Nothing else is done in
 * the folder meanwhile, so that runs at the same time add to each other as if one had come after the other.
 *
 * Throws {@link OutputRefused} where files are in the way that this program did not make, or another run does not end.
 */
export function putInPlace(
  output: Files,
  staged: Staged,
  { id, everything, summarise }: ReleaseToPut,
  index: IndexResources,
): Promise<ReleaseSummary> {
  return withLock(output, async () => {
    await recoverAll(output);
    const findings = await inTheWay(output, id);
    if (findings.length > 0) throw new OutputRefused(findings);
    const { summary: before, made } = await listedIn(output, id);
    const said = summarise(everything ? undefined : before);
    const digest = (path: string) => staged.digests.get(path) ?? made.get(path);
    const summary = { ...said, sha256: digestsOf(pathsIn(said), digest) };
    await staged.write({ path: `${id}/release.json`, content: `${JSON.stringify(summary, undefined, 2)}\n` });
    await staged.write({ path: "index.html", content: await indexPage(output, summary, index) });
    const missing = await staged.missing();
    if (missing.length > 0) throw new Error(`${missing.join(", ")} was made and is not there any more`);
    const listed = new Set(pathsIn(summary));
    const gone = [...made.keys()].filter((path) => !listed.has(path));
    const standing = await standingAt(output, [...staged.digests.keys(), ...gone]);
    const journal = journalOf(staged, gone, standing);
    // The list and the index have been looked at above.
    const own = new Map([...made, [`${id}/release.json`, undefined], ["index.html", undefined]]);
    const inPlace = conflicts(output, journal, own, standing);
    if (inPlace.length > 0) throw new OutputRefused(inPlace);
    await carryOut(output, journal);
    return summary;
  });
}

/** Finishes or takes out what earlier runs have left behind, where there is something. */
export async function recoverOutput(output: Files): Promise<void> {
  if ((await leftBehind(output)).length > 0) await withLock(output, () => recoverAll(output));
}

async function recoverAll(output: Files): Promise<void> {
  await recover(output, await leftBehind(output));
}

async function leftBehind(output: Files): Promise<string[]> {
  const entries = await output.list(workingFolder);
  return entries
    .filter(({ name, folder }) => folder && `${workingFolder}/${name}` !== lockFolder)
    .map(({ name }) => name);
}

function digestsOf(
  paths: readonly string[],
  digest: (path: string) => string | undefined,
): Record<string, string> {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const known = digest(path);
      return known === undefined ? [] : [[path, known]];
    }),
  );
}

async function standingAt(output: Files, paths: readonly string[]): Promise<Map<string, Standing>> {
  const ask = standingIn(output);
  const standing = new Map<string, Standing>();
  for (const path of paths) standing.set(path, await ask(path));
  return standing;
}

function journalOf(
  staged: Staged,
  gone: readonly string[],
  standing: ReadonlyMap<string, Standing>,
): Journal {
  const before = (path: string) => {
    const now = standing.get(path);
    return typeof now === "object" ? now.digest : undefined;
  };
  return {
    put: [...staged.digests].map(([path, digest]) => {
      const was = before(path);
      return { path, digest, ...(was !== undefined && { before: was }) };
    }),
    remove: gone.flatMap((path) => {
      const was = before(path);
      return was === undefined ? [] : [{ path, before: was }];
    }),
  };
}
