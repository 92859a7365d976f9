import * as z from "zod";
import type { Files } from "../../files/files.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { stagedIn, stagedPath } from "./staged.ts";
import { standingIn } from "./standing.ts";
import { HalfInPlace, OutputRefused, ownFolder } from "./working.ts";

/**
 * What is to be done with the files of the output folder, in this order. Once it is written beside the new files it
 * will be done, by this run or by the next; until then nothing has changed. Reports come before what leads to them, and
 * what goes is taken out last, so that at no moment a report is listed that is not there.
 */
const journalSchema = z.object({
  /** `before` is the digest of what stood there. */
  put: z.array(z.object({ path: z.string(), digest: z.string(), before: z.string().optional() })),
  remove: z.array(z.object({ path: z.string(), before: z.string() })),
});

export type Journal = z.infer<typeof journalSchema>;

const journalPath = (folder: string) => `${folder}/journal.json`;

/** Writes down what is to be done, and does it. Where the disk refuses the first step, nothing has changed. */
export async function carryOut(output: Files, journal: Journal): Promise<void> {
  const folder = ownFolder(output.sharing.id);
  await output.write(journalPath(folder), JSON.stringify(journal, undefined, 2));
  try {
    await finish(output, folder, journal);
  } catch (error) {
    const waiting = await stagedIn(output, folder).catch(() => undefined);
    if (waiting && journal.put.every(({ path }) => waiting.has(path))) {
      await output.remove(journalPath(folder));
      throw error;
    }
    throw new HalfInPlace("files were put in place in part", { cause: error });
  }
}

/**
 * Finishes what runs have begun to put in place and have not finished, and takes out what others have left behind.
 * Only for whoever holds the lock: then nobody is putting anything in place.
 */
export async function recover(output: Files, folders: readonly string[]): Promise<void> {
  for (const name of folders) {
    const folder = ownFolder(name);
    const journal = await readJournal(output, folder);
    if (journal) {
      await refuseChanged(output, folder, journal);
      await finish(output, folder, journal);
    } else if (name !== output.sharing.id && (await output.sharing.stateOf(name)) === "ended")
      await output.remove(folder);
  }
}

async function readJournal(output: Files, folder: string): Promise<Journal | undefined> {
  const text = await output.readText(journalPath(folder), 64 * 1024 * 1024);
  try {
    return journalSchema.safeParse(JSON.parse(text ?? "")).data;
  } catch {
    return undefined;
  }
}

/** Each step can be done twice over. */
async function finish(output: Files, folder: string, { put, remove }: Journal): Promise<void> {
  const waiting = await stagedIn(output, folder);
  for (const { path } of put) if (waiting.has(path)) await output.move(stagedPath(folder, path), path);
  const standing = standingIn(output);
  for (const { path, before } of remove) {
    const now = await standing(path);
    if (typeof now === "object" && now.digest === before) await output.remove(path);
  }
  await output.remove(folder);
}

/** What somebody has put into a place since, where a file still waits to be put, stays. */
async function refuseChanged(output: Files, folder: string, { put }: Journal): Promise<void> {
  const waiting = await stagedIn(output, folder);
  const standing = standingIn(output);
  const findings: Finding[] = [];
  for (const { path, digest, before } of put) {
    if (!waiting.has(path)) continue;
    const now = await standing(path);
    if (now === undefined) continue;
    if (now === "other" || (now.digest !== digest && now.digest !== before))
      findings.push(found("OUTPUT-CHANGED", {}, { location: { file: output.shown(path) } }));
  }
  if (findings.length > 0) throw new OutputRefused(findings);
}
