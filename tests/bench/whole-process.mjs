import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const measure = fileURLToPath(new URL("measure.cjs", import.meta.url));

/** The command of a checkout, as its package.json names it. It must be built. */
export function programOf(checkout) {
  const { bin } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  const program = join(checkout, bin.mappa);
  if (!existsSync(program)) throw new Error(`${program} is missing: run 'npm run build' in ${checkout}`);
  return program;
}

/**
 * Runs the command of a checkout on that checkout's data, as a process of its own with start-up included.
 * Milliseconds of the clock and of the processor, and the peak of memory in megabytes.
 *
 * @param ends the exit codes that it may end with: a check that finds something ends with 1
 */
export function runProcess(checkout, words, ends = [0]) {
  const output = mkdtempSync(join(tmpdir(), "mappa-bench-"));
  const start = performance.now();
  const ran = spawnSync(
    process.execPath,
    [
      "--require",
      measure,
      programOf(checkout),
      ...words,
      ...(["build", "publish"].includes(words[0]) ? ["--output", output] : []),
    ],
    { cwd: checkout, encoding: "utf8" },
  );
  const wall = performance.now() - start;
  rmSync(output, { recursive: true, force: true });
  if (!ends.includes(ran.status)) throw new Error(ran.stderr);
  const used = JSON.parse(/^USED (.*)$/m.exec(ran.stderr)[1]);
  return { wall, cpu: used.cpu, megabytes: used.kilobytes / 1024 };
}
