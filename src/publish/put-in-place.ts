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
import type { MadeFile } from "./writers/writer.ts";

/** What is to be put in place. */
export interface ReleaseToPut {
  /** The release's name, which is that of its folder. */
  readonly id: string;
  /** Takes the place of all that an earlier run has made of the release; otherwise adds to it. */
  readonly everything: boolean;
  /** What is made of the release now; `before` is what stays of an earlier run. */
  summarise(before: ReleaseSummary | undefined): ReleaseSummary;
  /**
   * The page of the release, from all that stands in its folder then: its list, and the size of each file in bytes. Left
   * out where there is none; a page that an earlier run has made goes then.
   */
  page?(summary: ReleaseSummary, sizes: ReadonlyMap<string, number>): readonly MadeFile[];
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
  { id, everything, summarise, page }: ReleaseToPut,
  index: IndexResources,
): Promise<ReleaseSummary> {
  return withLock(output, async () => {
    await recoverAll(output);
    const findings = await inTheWay(output, id);
    if (findings.length > 0) throw new OutputRefused(findings);
    const { summary: before, made } = await listedIn(output, id);
    const reports = withoutPage(summarise(everything ? undefined : before));
    const paths = pathsIn(reports);
    const title = (path: string) => staged.titles.get(path) ?? before?.titles?.[path];
    const titled = { ...reports, titles: known(paths, title) };
    const pages = page?.(titled, await sizesOf(output, staged, paths)) ?? [];
    for (const file of pages) await staged.write(file);
    const said = withPage(titled, pages);
    const digest = (path: string) => staged.digests.get(path) ?? made.get(path);
    const summary = { ...said, sha256: known(pathsIn(said), digest) };
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

/** What is known of each of some files. */
function known(paths: readonly string[], of: (path: string) => string | undefined): Record<string, string> {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const found = of(path);
      return found === undefined ? [] : [[path, found]];
    }),
  );
}

/** How large files are that were made now, and those that stand in the folder. */
async function sizesOf(
  output: Files,
  staged: Staged,
  paths: readonly string[],
): Promise<Map<string, number>> {
  const sizes = new Map(staged.sizes);
  for (const path of paths) {
    const size = sizes.get(path) ?? (await output.stamp(path))?.size;
    if (size !== undefined) sizes.set(path, size);
  }
  return sizes;
}

/** A page that was made before is made anew. */
function withoutPage({ whole, ...rest }: ReleaseSummary): ReleaseSummary {
  const { page: _, ...data } = whole;
  return { ...rest, whole: data };
}

function withPage(summary: ReleaseSummary, pages: readonly MadeFile[]): ReleaseSummary {
  if (pages.length === 0) return summary;
  return { ...summary, whole: { ...summary.whole, page: pages.map(({ path }) => path) } };
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
