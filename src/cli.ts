#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { type FolderOptions, program } from "./commands/program.ts";
import type { ExitCode, Surroundings } from "./commands/surroundings.ts";
import { WrongUse } from "./commands/surroundings.ts";
import { diskFiles } from "./files/disk.ts";
import { FileTooLarge, PathOutside } from "./files/files.ts";

const programFolder = join(dirname(fileURLToPath(import.meta.url)), "..");

function surroundings(folders: FolderOptions): Surroundings {
  const data = folders.data ?? (existsSync("data/releases") ? "data" : join(programFolder, "data"));
  if (!existsSync(data)) throw new WrongUse(`There is no folder '${data}'.`);
  const output = folders.output ?? "output";
  refuseOutputInside(data, output);
  const fixed = fixedTime(process.env["SOURCE_DATE_EPOCH"]);
  return {
    data: diskFiles(data),
    templates: diskFiles(join(programFolder, "templates")),
    output: diskFiles(output),
    pages: diskFiles(join(programFolder, "src/checks/pages")),
    now: () => fixed ?? new Date(),
    print: (line) => process.stdout.write(`${line}\n`),
    progress: (line) => process.stderr.write(`${line}\n`),
  };
}

/** Reports take the place of whole folders, so they never go where the data is. */
function refuseOutputInside(data: string, output: string): void {
  const [source, target] = [resolve(data), resolve(output)];
  if (target === source || target.startsWith(source + sep))
    throw new WrongUse(`The output folder '${output}' is inside the data folder. Choose one outside it.`);
}

/** The last second whose year has four digits, as dates in PDF files must have. */
const lastSecond = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/** The reproducible-builds convention: a fixed time, in seconds, gives the same bytes on every run. */
function fixedTime(seconds: string | undefined): Date | undefined {
  if (!seconds) return undefined;
  if (!/^\d+$/.test(seconds) || Number(seconds) > lastSecond)
    throw new WrongUse(
      `SOURCE_DATE_EPOCH is '${seconds}'; it must be whole seconds since 1970, at most ${lastSecond}.`,
    );
  return new Date(Number(seconds) * 1000);
}

/** What the system says when a file cannot be read or written; anything else is a fault of ours. */
const systemFaults: Readonly<Record<string, string>> = {
  EACCES: "permission was refused",
  EPERM: "permission was refused",
  ENOSPC: "the disk is full",
  EROFS: "the disk cannot be written to",
  ENOTDIR: "a file stands where a folder was expected",
  EISDIR: "a folder stands where a file was expected",
  ELOOP: "links lead round in a circle",
};

function version(): string {
  const text = readFileSync(join(programFolder, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

async function main(): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    await program(version(), surroundings, (result) => {
      code = result;
    }).parseAsync();
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const system = systemFaults[(error as NodeJS.ErrnoException).code ?? ""];
    const told = [WrongUse, FileTooLarge, PathOutside].some((kind) => error instanceof kind);
    if (told) process.stderr.write(`${(error as Error).message}\n`);
    else if (system)
      process.stderr.write(`${(error as NodeJS.ErrnoException).path ?? "A file"}: ${system}.\n`);
    else
      process.stderr.write(
        `This is a fault in mappa, not in your data. Please report it with these lines:\n${(error as Error).stack}\n`,
      );
    return 2;
  }
}

// A reader that closes early (`mappa check | head`) has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
main().then((code) => {
  process.exitCode = code;
});
