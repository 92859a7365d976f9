import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWorkbench } from "../../src/desk/workbench/make.ts";
import { ofArea } from "../../src/figures/geography.ts";
import { diskFiles } from "../../src/files/disk.ts";
import { prepare } from "../../src/pipeline.ts";
import { loadProject } from "../../src/releases/load.ts";
import { english } from "../../src/words/english/english.ts";

/** Milliseconds from a write to a report and to the findings of its area, of each write; and of reading all again. */
export async function timeDesk(root: string, release: string, writes: number) {
  const folder = mkdtempSync(join(tmpdir(), "mappa-desk-"));
  const stop = new AbortController();
  try {
    cpSync(join(root, "data"), folder, { recursive: true });
    const [data, templates] = [diskFiles(folder), diskFiles(join(root, "templates"))];
    const never = () =>
      new Promise<void>((resolve) => stop.signal.addEventListener("abort", () => resolve()));
    const pace = { wait: never, signal: stop.signal };
    const log = (error: unknown) => {
      throw error;
    };
    const workbench = await makeWorkbench({ data, templates, words: english, pace, log });
    await workbench.state(release);
    const areas = ["kent", "suffolk", "essex"];
    const time = async (
      path: string,
      area: string,
      change: (text: string, step: number) => string,
      step: number,
    ) => {
      const file = (await workbench.read(path))!;
      const start = performance.now();
      const { written } = await workbench.write(path, change(file.text, step), file.version);
      if (!written) throw new Error(`${path} was not written`);
      await workbench.report(release, { kind: "area", of: ofArea(area) });
      const report = performance.now() - start;
      await workbench.state(release);
      return { report, findings: performance.now() - start };
    };
    const times = async (
      pathOf: (area: string) => string,
      change: (text: string, step: number) => string,
    ) => {
      const all = [];
      for (let step = -10; step < writes; step++) {
        const area = areas[(step + 12) % areas.length]!;
        const each = await time(pathOf(area), area, change, step);
        // The first ones are slower than any that follow, because nothing is compiled yet.
        if (step >= 0) all.push(each);
      }
      return {
        report: all.map(({ report }) => report),
        findings: all.map(({ findings }) => findings),
      };
    };
    const returns = await times((area) => `releases/${release}/returns/${area}.yaml`, oneFigureMore);
    const texts = await times(
      (area) => `releases/${release}/narrative/${area}/foreword.md`,
      (text) => `${text.trimEnd()} A few more words.\n`,
    );
    const whole = [];
    for (let step = 0; step < 5; step++) {
      const start = performance.now();
      const project = await loadProject(data, templates, { releases: [release], words: english });
      prepare(project, project.releases[0]!);
      whole.push(performance.now() - start);
    }
    return { returns, texts, whole };
  } finally {
    stop.abort();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Another figure each time, one more than it was. */
function oneFigureMore(text: string, step: number): string {
  const numbers = [...text.matchAll(/(?<=: )\d+$/gm)];
  const { 0: number, index } = numbers[(step + 10) % numbers.length]!;
  return text.slice(0, index) + (Number(number) + 1) + text.slice(index + number.length);
}
