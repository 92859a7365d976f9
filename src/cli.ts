#!/usr/bin/env node
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { CommanderError } from "commander";
import { commandAsStarted, withCommand } from "./commands/command-name.ts";
import type { Environment, ExitCode } from "./commands/environment.ts";
import { WrongUse } from "./commands/environment.ts";
import { errorText } from "./commands/error-text.ts";
import type { FolderOptions } from "./commands/options.ts";
import { program } from "./commands/program.ts";
import type { Pace } from "./files/changes.ts";
import { shownText } from "./files/control-characters.ts";
import { diskFiles } from "./files/disk.ts";
import type { PdfOpening } from "./verify/pdf/reading.ts";
import { workerFile as pdfWorkerFile } from "./verify/pdf/worker-file.ts";
import { english } from "./words/english/english.ts";
import { openInWorker } from "./workbook/open/in-worker.ts";
import { workerFile } from "./workbook/open/worker-file.ts";

const command = commandAsStarted(process.env);
const programFile = fileURLToPath(import.meta.url);
const programFolder = join(dirname(programFile), "..");

function environment(folders: FolderOptions): Environment {
  const data = folders.data ?? (existsSync("data/releases") ? "data" : join(programFolder, "data"));
  if (!existsSync(data)) throw new WrongUse(`There is no folder '${data}'.`);
  const output = folders.output ?? "output";
  refuseOutputInside(data, output);
  const fixed = fixedTime(process.env["SOURCE_DATE_EPOCH"]);
  return {
    data: diskFiles(data),
    templates: diskFiles(join(programFolder, "templates")),
    output: diskFiles(output),
    openWorkbook: openInWorker(startWorker, mostOpening),
    openPdf: openInWorker<PdfOpening>(startPdfWorker, mostOpeningPdf),
    scripts: diskFiles(join(dirname(programFile), "desk")),
    words: english,
    now: () => fixed ?? new Date(),
    print: (line) => process.stdout.write(shown(line)),
    progress: (line) => process.stderr.write(shown(line)),
  };
}

/** The longest that a workbook may take, in milliseconds: a hundred times what a form takes. */
const mostOpening = 5_000;

/** A thread that opens workbooks, with as much memory as the largest that is allowed needs. */
function startWorker(): Worker {
  return new Worker(workerFile, {
    resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 },
  });
}

/** The longest that a PDF file may take, in milliseconds: ten times what the longest report takes. */
const mostOpeningPdf = 60_000;

/** A thread that reads PDF files. */
function startPdfWorker(): Worker {
  return new Worker(pdfWorkerFile, { resourceLimits: { maxOldGenerationSizeMb: 512 } });
}

/** A line as a terminal may have it: what comes out of a file is shown and never obeyed. */
function shown(line: string): string {
  return `${shownText(withCommand(line, command), "lines")}\n`;
}

/** Reports take the place of whole folders, so they never go where the data is. */
function refuseOutputInside(data: string, output: string): void {
  const [source, target] = [realPath(data), realPath(output)];
  if (target === source || target.startsWith(source + sep))
    throw new WrongUse(`The output folder '${output}' is inside the data folder. Choose one outside it.`);
}

/** Where a path leads, also where its last parts are not there yet. */
function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full) || dirname(full) === full) return realpathSync(full);
  return join(realPath(dirname(full)), basename(full));
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

/** Waits by the clock of the computer until Ctrl-C; a second one ends the program as ever. */
function untilInterrupted(): Pace {
  const ending = new AbortController();
  process.once("SIGINT", () => ending.abort());
  const { signal } = ending;
  return { wait: (milliseconds) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}), signal };
}

function version(): string {
  const text = readFileSync(join(programFolder, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

async function main(): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    await program(
      version(),
      environment,
      (result) => {
        code = result;
      },
      command,
      untilInterrupted,
      randomBytes,
    ).parseAsync();
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(shown(errorText(error, english)));
    return 2;
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that closes early (`mappa check | head`) has what it wanted.
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(shown(errorText(error, english, "What was to be printed")));
  process.exit(2);
});
// There is nowhere left to say that nothing can be said; the exit code stays.
process.stderr.on("error", () => {});

main().then((code) => {
  process.exitCode = code;
});
