import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const copied = [".build", "src", "templates", "data", "package.json", "package-lock.json", "tsconfig.json"];

/** The project without its built program; libraries are shared with it. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "mappa-launch-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

it("builds the program before the first run, and then only when a source has changed", () => {
  const folder = copyOfProject();
  const launch = () => {
    const words = [join(folder, ".build/launch.mjs"), "explain", "query-parts"];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: tmpdir(),
      encoding: "utf8",
    });
    return { status, stdout, stderr, built: statSync(join(folder, "dist/mappa.cjs")).mtimeMs };
  };
  const first = launch();
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/^# QUERY-PARTS/);
  expect(launch()).toEqual(first);

  const path = join(folder, "src/commands/explain.ts");
  const source = readFileSync(path, "utf8");
  writeFileSync(path, source.replace("print(printPage", 'print("Changed.");\n  print(printPage'));
  const changed = launch();
  expect(changed.stdout).toBe(`Changed.\n${first.stdout}`);
  expect(launch()).toEqual(changed);

  writeFileSync(path, "export const");
  const broken = launch();
  expect([broken.status, broken.stdout]).toEqual([2, ""]);
  expect(broken.stderr).toContain("src/commands/explain.ts:1");
});
