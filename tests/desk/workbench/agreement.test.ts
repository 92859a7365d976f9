import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { WorkState } from "../../../src/desk/workbench/workbench.ts";
import { ofArea } from "../../../src/figures/geography.ts";
import { diskFiles } from "../../../src/files/disk.ts";
import { prepare, report } from "../../../src/pipeline.ts";
import { loadProject } from "../../../src/releases/load.ts";
import { english } from "../../../src/words/english/english.ts";
import { templates } from "../../support/project.ts";
import { type Opened, open, release } from "./folder.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.end());

const folder = `releases/${release}`;

/** Everything that is found of the release as the disk has it, by a program that has just been started. */
async function foundAnew() {
  const project = await loadProject(diskFiles(opened.folder), templates, {
    releases: [release],
    words: english,
  });
  const prepared = prepare(project, project.releases[0]!);
  return { prepared, findings: [...project.findings, ...prepared.findings] };
}

/** One number of a return becomes another. */
async function changeReturn(area: string, which: number, by: number): Promise<void> {
  const path = `${folder}/returns/${area}.yaml`;
  const file = (await opened.workbench.read(path))!;
  const numbers = [...file.text.matchAll(/(?<=: )\d+$/gm)];
  const { 0: number, index } = numbers[which % numbers.length]!;
  const text = `${file.text.slice(0, index)}${Number(number) + by}${file.text.slice(index + number.length)}`;
  expect((await opened.workbench.write(path, text, file.version)).written).toBe(true);
}

async function changeText(area: string, words: string): Promise<void> {
  const path = `${folder}/narrative/${area}/foreword.md`;
  const file = await opened.workbench.read(path);
  await opened.workbench.write(path, `${file?.text ?? ""}\n${words}\n`, file?.version);
}

it("says after any changes what a program says that has just read the disk, of every area and of the whole", async () => {
  const areas = readdirSync(join(opened.folder, folder, "returns")).map((name) => name.slice(0, -5));
  await opened.workbench.state(release);
  const change = fc.record({
    area: fc.constantFrom(...areas),
    which: fc.nat(200),
    by: fc.constantFrom(1, 3, 40, 5000),
    words: fc.option(
      fc.constantFrom("TBC", "There were 9,876 registered sexual offenders.", "He lives at 12 High Street."),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      let state: WorkState | undefined;
      for (const { area, which, by, words } of changes) {
        await changeReturn(area, which, by);
        if (words) await changeText(area, words);
        state = await opened.workbench.state(release);
      }
      const anew = await foundAnew();
      expect(state!.findings).toEqual(anew.findings);
      expect((await opened.workbench.state(release))!.findings).toEqual(anew.findings);
      const request = { kind: "area", of: ofArea(changes[0]!.area) };
      expect((await opened.workbench.report(release, request))!.edition).toEqual(
        report(anew.prepared, request, english).edition,
      );
    }),
    { numRuns: 4, seed: 1 },
  );
}, 120_000);
