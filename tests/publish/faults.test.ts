import { describe, expect, test } from "vitest";
import { errorText } from "../../src/commands/error-text.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { english } from "../../src/words/english/english.ts";
import { type Accident, failingFiles, Killed } from "../support/failing-files.ts";
import {
  type Contents,
  listedAndNotThere,
  publishSmall,
  type SmallRun,
  visible,
} from "../support/small-releases.ts";

/** What somebody else has put into the output folder. */
const others = {
  "photographs/one.png": "mine",
  "made/notes.txt": "mine",
  "made/suffolk-annotated.pdf": "mine",
  "made/.DS_Store": "mine",
  "another/release.json": "{}",
  ".hidden": "mine",
};

async function earlierRun(): Promise<Contents> {
  const output = memoryFiles();
  const names = ["suffolk.html", "suffolk.pdf", "kent.html", "kent.pdf", "surrey.html", "surrey.json"];
  await publishSmall(output, {
    everything: true,
    files: Object.fromEntries(names.map((name) => [name, `old ${name}`])),
  });
  return new Map([...output.contents, ...Object.entries(others)]);
}

const earlier = await earlierRun();
const first = new Map(Object.entries(others).filter(([path]) => !path.startsWith("made")));
const everything = {
  "suffolk.html": "new",
  "suffolk.pdf": "new",
  "kent.html": "old kent.html",
  "essex.html": "new",
};

const cases: readonly { readonly name: string; readonly from: Contents; readonly run: SmallRun }[] = [
  { name: "everything, for the first time", from: first, run: { everything: true, files: everything } },
  { name: "everything, over an earlier run", from: earlier, run: { everything: true, files: everything } },
  {
    name: "two areas, beside others",
    from: earlier,
    run: { everything: false, files: { "suffolk.html": "new", "essex.html": "new" } },
  },
];

/** At no moment is a file of others touched, a report lost or half written, or something listed that is not there. */
function expectSound(contents: Contents, from: Contents, to: Contents): void {
  for (const [path, content] of from) if (path in others) expect(contents.get(path), path).toBe(content);
  for (const [path, content] of visible(contents))
    expect([from.get(path), to.get(path)], path).toContain(content);
  for (const path of from.keys()) if (to.has(path)) expect(contents.has(path), path).toBe(true);
  expect(listedAndNotThere(contents)).toEqual([]);
}

/** Every accident at every operation, as far as the run gets. */
async function* accidents(from: Contents, wanted: SmallRun) {
  const undisturbed = memoryFiles(from);
  const { files, operations } = failingFiles(undisturbed, "first");
  await publishSmall(files, wanted);
  const to = undisturbed.contents;
  expect([...to.keys()].filter((path) => path.startsWith(".mappa"))).toEqual([]);
  const codes = ["EIO", "EMFILE", "ENOSPC", "EACCES", "EROFS", "EDQUOT", "ELOOP", "ENOTDIR", "EISDIR"];
  for (const [at, { name }] of operations.entries()) {
    const code = codes[at % codes.length]!;
    const all: Accident[] = [
      { kind: "killed", at },
      { kind: "refused", at, code },
      { kind: "refused-on", at, code },
    ];
    if (name === "remove") all.push({ kind: "killed-within", at });
    for (const accident of all) yield { accident, to };
  }
}

async function ended(running: Promise<void>): Promise<unknown> {
  return running.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe.each(cases)("$name", ({ from, run: wanted }) => {
  test("whatever happens at any moment, nothing is lost and the next run puts it right", async () => {
    const kinds = new Map<string, number>();
    for await (const { accident, to } of accidents(from, wanted)) {
      const output = memoryFiles(from);
      const error = await ended(publishSmall(failingFiles(output, "first", accident).files, wanted));
      const where = JSON.stringify(accident);
      kinds.set(accident.kind, (kinds.get(accident.kind) ?? 0) + 1);
      expectSound(output.contents, from, to);
      // What is not told stands in the way of nothing: letting go at the end.
      if (error === undefined) expect(visible(output.contents), where).toEqual(visible(to));
      else if (accident.kind.startsWith("killed"))
        expect(
          [error, (error as Error).cause].some((each) => each instanceof Killed),
          where,
        ).toBe(true);
      else expect(errorText(error, english), where).not.toMatch(/fault in mappa|\n +at /);
      expect(await ended(publishSmall(failingFiles(output, "second").files, wanted)), where).toBeUndefined();
      expect(new Map([...output.contents].sort()), where).toEqual(visible(to));
    }
    expect(kinds.get("killed")).toBeGreaterThan(40);
    expect(kinds.get("killed-within")).toBeGreaterThan(2);
  });

  test("a run that is killed twice over is put right too", async () => {
    const killed = memoryFiles(from);
    const whole = memoryFiles(from);
    const moves = failingFiles(whole, "count");
    await publishSmall(moves.files, wanted);
    const to = whole.contents;
    const last = moves.operations.findLastIndex(({ path }) => path === "made/release.json");
    await ended(publishSmall(failingFiles(killed, "first", { kind: "killed", at: last }).files, wanted));
    const left = killed.contents;
    const again = failingFiles(memoryFiles(left), "count");
    await publishSmall(again.files, wanted);
    for (const at of again.operations.keys()) {
      const output = memoryFiles(left);
      await ended(publishSmall(failingFiles(output, "second", { kind: "killed", at }).files, wanted));
      expectSound(output.contents, from, to);
      expect(await ended(publishSmall(failingFiles(output, "third").files, wanted))).toBeUndefined();
      expect(new Map([...output.contents].sort())).toEqual(visible(to));
    }
  });
});
