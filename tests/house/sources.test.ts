import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { stateOfSources } from "../../.build/sources.mjs";

const made = {
  "src/cli.ts": "one",
  "src/words/words.ts": "two",
  "templates/html/report.hbs": "five",
  ".build/run.cjs": "three",
  "package.json": "{}",
  "package-lock.json": "{}",
  "tsconfig.json": "{}",
  "node_modules/.package-lock.json": "{}",
};

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "mappa-sources-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) write(folder, path, content);
  return folder;
}

/** Writes with a time that is always the same. */
function write(folder: string, path: string, content: string, seconds = 1_000_000): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  utimesSync(join(folder, path), seconds, seconds);
}

it("knows the sources again where nothing has changed", () => {
  const folder = folderOf(made);
  expect(stateOfSources(folder)).toBe(stateOfSources(folder));
  write(folder, "output/index.html", "made");
  write(folder, "data/new.yaml", "sent");
  expect(stateOfSources(folder)).toBe(stateOfSources(folderOf(made)));
});

it.each<[string, (folder: string) => void]>([
  ["a file that is longer", (folder) => write(folder, "src/cli.ts", "ones")],
  ["a file written again", (folder) => write(folder, "src/words/words.ts", "owt", 1_000_001)],
  ["a file more", (folder) => write(folder, "src/words/more.ts", "")],
  ["a file less", (folder) => rmSync(join(folder, "src/words/words.ts"))],
  ["a folder less", (folder) => rmSync(join(folder, "src/words"), { recursive: true })],
  ["another template", (folder) => write(folder, "templates/html/report.hbs", "six")],
  ["another way of building", (folder) => write(folder, ".build/run.cjs", "fourth")],
  ["another lock file", (folder) => write(folder, "package-lock.json", "{ }")],
  ["an installation", (folder) => write(folder, "node_modules/.package-lock.json", "{}", 1_000_001)],
])("sees %s", (_, change) => {
  const folder = folderOf(made);
  const before = stateOfSources(folder);
  change(folder);
  expect(stateOfSources(folder)).not.toBe(before);
});
