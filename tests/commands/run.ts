import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const program = join(root, "dist/mappa.cjs");
if (!existsSync(program)) throw new Error("dist/mappa.cjs is missing: run 'npm run build' first");

/** The moment at which every command of a test runs: 4 June 2032 at 22:13:20 UTC. */
export const fixedClock = { SOURCE_DATE_EPOCH: "1970000000" };

/** A working folder of a user, with the frameworks, reference data and small release of the fixtures in `data`. */
export function userFolder(change: Readonly<Record<string, string | undefined>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "mappa-command-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["frameworks", "reference"])
    cpSync(join(root, "data", name), join(folder, "data", name), { recursive: true });
  const releases = fileURLToPath(new URL("fixtures/releases", import.meta.url));
  cpSync(releases, join(folder, "data/releases"), { recursive: true });
  for (const [path, content] of Object.entries(change)) {
    const full = join(folder, path);
    if (content === undefined) rmSync(full, { recursive: true });
    else {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
    }
  }
  return folder;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  /** The command, its exit code and all that it said, with the folder's path taken out. */
  readonly told: string;
}

/** Runs the built command in a folder, with a fixed clock. */
export function mappa(folder: string, ...words: string[]): Promise<Ended> {
  return run(folder, process.execPath, [program, ...words], `mappa ${words.join(" ")}`);
}

/** The same at a moment and in a zone of the clock: 2032-10-28T08:30:00Z, Asia/Tokyo. */
export function mappaAt(
  folder: string,
  { at, zone = "UTC" }: { readonly at: string; readonly zone?: string },
  ...words: string[]
): Promise<Ended> {
  const env = { SOURCE_DATE_EPOCH: String(Date.parse(at) / 1000), TZ: zone };
  return run(folder, process.execPath, [program, ...words], `mappa ${words.join(" ")}`, env);
}

/** Runs a shell command in a folder; `$MAPPA` is the built command. */
export function shell(folder: string, command: string): Promise<Ended> {
  return run(folder, "bash", ["-c", command], command);
}

async function run(
  folder: string,
  file: string,
  words: string[],
  shown: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const env = {
    PATH: process.env["PATH"] ?? "",
    ...fixedClock,
    MAPPA: `${process.execPath} ${program}`,
    ...more,
  };
  const child = spawn(file, words, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  const parts = [`$ ${shown}`, `exit code ${code}`];
  if (output) parts.push("", "standard output:", output.trimEnd());
  if (errors) parts.push("", "standard error:", errors.trimEnd());
  return { code, output, errors, told: `${parts.join("\n").replaceAll(folder, "FOLDER")}\n` };
}

/** Compares with `snapshots/<name>.txt`, which `UPDATE_GOLDEN=1` writes anew. */
export function expectTold(name: string, ...ended: readonly Ended[]): void {
  const path = fileURLToPath(new URL(`snapshots/${name}.txt`, import.meta.url));
  // How many notes a release has follows from the frameworks and is told by other tests.
  const told = ended.map((each) => each.told.replace(/^(20\d\d-\d\d {2}.*\d) +\d+$/gm, "$1  n")).join("\n");
  if (process.env["UPDATE_GOLDEN"]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, told);
  }
  expect(told).toBe(existsSync(path) ? readFileSync(path, "utf8") : "no snapshot");
}

/** Every file below a folder, hidden ones too, in order; empty where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
