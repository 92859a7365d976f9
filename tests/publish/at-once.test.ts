import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Files } from "../../src/files/files.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { OutputRefused } from "../../src/publish/folder/working.ts";
import { readSummary } from "../../src/publish/summary-file.ts";
import { oneOfMany } from "../support/one-of-many.ts";
import { type Contents, listedAndNotThere, publishSmall, type SmallRun } from "../support/small-releases.ts";

const whole = (text: string): SmallRun => ({
  everything: true,
  files: { "kent.html": text, "kent.pdf": text, "surrey.html": text },
});
const area = (slug: string): SmallRun => ({ everything: false, files: { [`${slug}.html`]: slug } });

/** Runs at once, and what is made of each release when all have ended. */
const cases: Readonly<Record<string, { runs: SmallRun[]; made: Record<string, string[]> }>> = {
  "two areas": { runs: [area("kent"), area("surrey")], made: { made: ["kent", "surrey"] } },
  "three areas": {
    runs: [area("kent"), area("surrey"), area("essex")],
    made: { made: ["essex", "kent", "surrey"] },
  },
  "two that make everything": { runs: [whole("one"), whole("two")], made: { made: ["kent", "surrey"] } },
  "everything, and an area of it": { runs: [whole("one"), area("kent")], made: { made: ["kent", "surrey"] } },
  "two releases": {
    runs: [
      { ...whole("one"), id: "2030-31" },
      { ...whole("two"), id: "2031-32" },
    ],
    made: { "2030-31": ["kent", "surrey"], "2031-32": ["kent", "surrey"] },
  },
};

const listed = (contents: Contents, id: string) =>
  readSummary(String(contents.get(`${id}/release.json`)))!
    .areas.map(({ slug }) => slug)
    .sort();

describe.each(Object.entries(cases))("runs at once: %s", (_, { runs, made }) => {
  test("lose nothing, and never list what is not there, in whatever order their steps come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const shared = memoryFiles();
        const step = async () => {
          await scheduler.schedule(Promise.resolve());
          expect(listedAndNotThere(shared.contents)).toEqual([]);
        };
        const running = runs.map((run, number) =>
          publishSmall(oneOfMany(shared, `run-${number}`, step), run),
        );
        const ended = Promise.all(running);
        await scheduler.waitFor(ended);
        await ended;
        for (const [id, slugs] of Object.entries(made)) {
          expect(listed(shared.contents, id)).toEqual(slugs);
          expect(String(shared.contents.get("index.html"))).toContain(`"${id}/kent.html"`);
        }
        expect([...shared.contents.keys()].filter((path) => path.startsWith(".mappa"))).toEqual([]);
      }),
      { numRuns: 40, seed: 8 },
    );
  });
});

describe("a run that finds another putting its reports in place", () => {
  const held = (stateOf: Files["sharing"]["stateOf"], waits: () => Promise<void>) => {
    const memory = memoryFiles(new Map([[".mappa/lock/office.41.7.1", ""]]));
    const files: Files = { ...memory, sharing: { id: "second", stateOf, wait: waits } };
    return { files, contents: memory.contents };
  };

  test.each(["running", "unknown"] as const)(
    "waits, then says who it is and changes nothing: %s",
    async (state) => {
      let waited = 0;
      const { files, contents } = held(
        async () => state,
        async () => {
          waited += 1;
        },
      );
      const error = await publishSmall(files, area("kent")).catch((each: unknown) => each);
      expect(error).toBeInstanceOf(OutputRefused);
      expect((error as OutputRefused).findings).toMatchObject([
        {
          code: "OUTPUT-IN-USE",
          args: { computer: "office", process: "41" },
          location: { file: ".mappa/lock" },
        },
      ]);
      expect(waited).toBeGreaterThan(100);
      expect([...contents.keys()]).toEqual([".mappa/lock/office.41.7.1"]);
    },
  );

  test("goes on as soon as the other has ended", async () => {
    let waited = 0;
    const { files, contents } = held(
      async () => "running",
      async () => {
        waited += 1;
        if (waited === 3) contents.delete(".mappa/lock/office.41.7.1");
      },
    );
    await publishSmall(files, area("kent"));
    expect([waited, contents.get("made/kent.html")]).toEqual([3, "kent"]);
  });

  test("takes what one that is dead still holds", async () => {
    const { files, contents } = held(
      async () => "ended",
      async () => {
        throw new Error("waited");
      },
    );
    await publishSmall(files, area("kent"));
    expect([...contents.keys()].sort()).toEqual([
      "index.html",
      "made/index.html",
      "made/kent.html",
      "made/release.json",
    ]);
  });
});
