import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorText } from "../../src/commands/error-text.ts";
import type { Files } from "../../src/files/files.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { putCopies } from "../../src/publish/version/put-copies.ts";
import { putVersion, VersionStands } from "../../src/publish/version/put-version.ts";
import { english } from "../../src/words/english/english.ts";
import { type Accident, failingFiles, Killed } from "../support/failing-files.ts";
import { oneOfMany } from "../support/one-of-many.ts";
import type { Contents } from "../support/small-releases.ts";

const codes = ["EIO", "EMFILE", "ENOSPC", "EACCES", "EROFS", "EDQUOT"];

/** What stands in the output folder before: drafts, a version, and what somebody else has put there. */
const before = new Map<string, string>([
  ["made/kent.html", "draft"],
  ["published/made/v1/index.html", "one"],
  ["published/made/v1/manifest.json", "{}"],
  ["photographs/one.png", "mine"],
]);
const files = { "index.html": "two", "kent.html": "two", "kent.pdf": "two", "manifest.json": "{}" };

function putTwo(output: Files, content: Readonly<Record<string, string>> = files): Promise<boolean> {
  return putVersion(output, { release: "made", version: 2 }, async (staged) => {
    for (const [name, text] of Object.entries(content))
      await staged.write({ path: `made/${name}`, content: text });
    return true;
  });
}

function putThreeCopies(output: Files): Promise<boolean> {
  const folders = [1, 2, 3].map((copy) => `pre-release/made/copy-${copy}`);
  const make = async (staged: Parameters<Parameters<typeof putCopies>[2]>[0]) => {
    for (const folder of folders) await staged.write({ path: `${folder}/report.html`, content: folder });
    return true;
  };
  // The log stands with the data; here it is one file more.
  return putCopies(output, folders, make, async () => output.write("log.yaml", folders.join("\n")));
}

/** Every accident at every operation that a run asks for. */
async function* accidents(from: Contents, run: (output: Files) => Promise<unknown>) {
  const { files: counted, operations } = failingFiles(memoryFiles(from), "first");
  await run(counted);
  for (const [at, { name }] of operations.entries()) {
    const code = codes[at % codes.length]!;
    const all: Accident[] = [
      { kind: "killed", at },
      { kind: "refused", at, code },
      { kind: "refused-on", at, code },
    ];
    if (name === "remove") all.push({ kind: "killed-within", at });
    yield* all;
  }
}

async function ended(running: Promise<unknown>): Promise<unknown> {
  return running.then(
    () => undefined,
    (error: unknown) => error,
  );
}

function below(contents: Contents, folder: string): Record<string, unknown> {
  const own = [...contents].filter(([path]) => path.startsWith(`${folder}/`));
  return Object.fromEntries(own.map(([path, content]) => [path.slice(folder.length + 1), content]));
}

/** Nothing that stood there is touched, and a version is there whole or not at all. */
function expectSound(contents: Contents, where: string): boolean {
  for (const [path, content] of before) expect(contents.get(path), `${where} ${path}`).toBe(content);
  const two = below(contents, "published/made/v2");
  const isThere = Object.keys(two).length > 0;
  if (isThere) expect(two, where).toEqual(files);
  return isThere;
}

function expectTold(error: unknown, where: string): void {
  const isKilled = [error, (error as Error).cause].some((each) => each instanceof Killed);
  if (!isKilled) expect(errorText(error, english), where).not.toMatch(/fault in mappa|\n +at /);
}

describe("a version that is put in place", () => {
  test("is there whole or not at all, whatever happens at any moment, and earlier ones are never touched", async () => {
    let count = 0;
    for await (const accident of accidents(before, putTwo)) {
      const where = JSON.stringify(accident);
      const output = memoryFiles(before);
      const error = await ended(putTwo(failingFiles(output, "first", accident).files));
      const isThere = expectSound(output.contents, where);
      // No success is claimed for what is not there.
      if (error === undefined) expect(isThere, where).toBe(true);
      else expectTold(error, where);
      const again = await ended(putTwo(failingFiles(output, "second").files));
      if (isThere) expect(again, where).toBeInstanceOf(VersionStands);
      else expect(again, where).toBeUndefined();
      expect(expectSound(output.contents, where)).toBe(true);
      expect([...output.contents.keys()].filter((path) => path.startsWith(".mappa"))).toEqual([]);
      count++;
    }
    expect(count).toBeGreaterThan(60);
  });

  test("of two runs at once one is put in place and the other refused, in whatever order their steps come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const shared = memoryFiles(before);
        const step = async () => {
          await scheduler.schedule(Promise.resolve());
          expectSound(shared.contents, "at once");
        };
        const runs = ["one", "two"].map((id) => ended(putTwo(oneOfMany(shared, id, step))));
        const outcomes = Promise.all(runs);
        await scheduler.waitFor(outcomes);
        const errors = (await outcomes).filter((each) => each !== undefined);
        expect(errors).toHaveLength(1);
        expect(errors[0]).toBeInstanceOf(VersionStands);
        expect(expectSound(shared.contents, "in the end")).toBe(true);
        expect([...shared.contents.keys()].filter((path) => path.startsWith(".mappa"))).toEqual([]);
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  test("is refused where a file has changed since it was made", async () => {
    const output = memoryFiles(before);
    const error = await ended(
      putVersion(output, { release: "made", version: 2 }, async (staged) => {
        await staged.write({ path: "made/kent.html", content: "made" });
        const path = [...output.contents.keys()].find(
          (each) => each.endsWith("kent.html") && each[0] === ".",
        )!;
        await output.write(path, "altered");
        return true;
      }),
    );
    expect(String(error)).toContain("made/kent.html is not there as it was made");
    expect(new Map(output.contents)).toEqual(before);
  });
});

test("no copy before publication is there that the log does not have, whatever happens at any moment", async () => {
  let count = 0;
  for await (const accident of accidents(before, putThreeCopies)) {
    const where = JSON.stringify(accident);
    const output = memoryFiles(before);
    const error = await ended(putThreeCopies(failingFiles(output, "first", accident).files));
    const copies = [...output.contents.keys()].filter((path) => path.startsWith("pre-release/"));
    if (copies.length > 0) expect(output.contents.has("log.yaml"), where).toBe(true);
    if (error === undefined) expect(copies, where).toHaveLength(3);
    else expectTold(error, where);
    for (const [path, content] of before) expect(output.contents.get(path), where).toBe(content);
    count++;
  }
  expect(count).toBeGreaterThan(30);
});
