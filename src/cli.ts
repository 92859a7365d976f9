#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError, Option } from "commander";
import type { ExitCode, Surroundings } from "./commands/surroundings.ts";
import { WrongUse } from "./commands/surroundings.ts";
import { diskFiles } from "./files/disk.ts";
import { type FileFormat, formats, usualFormats } from "./publish/format-names.ts";

const programFolder = join(dirname(fileURLToPath(import.meta.url)), "..");

interface FolderOptions {
  readonly data?: string;
  readonly output?: string;
}

function surroundings(folders: FolderOptions): Surroundings {
  const data = folders.data ?? (existsSync("data/releases") ? "data" : join(programFolder, "data"));
  if (!existsSync(data)) throw new WrongUse(`There is no folder '${data}'.`);
  const fixed = process.env["SOURCE_DATE_EPOCH"];
  return {
    data: diskFiles(data),
    templates: diskFiles(join(programFolder, "templates")),
    output: diskFiles(folders.output ?? "output"),
    pages: diskFiles(join(programFolder, "src/checks/pages")),
    // The reproducible-builds convention: a fixed time gives the same bytes on every run.
    now: () => (fixed !== undefined && /^\d+$/.test(fixed) ? new Date(Number(fixed) * 1000) : new Date()),
    print: (line) => process.stdout.write(`${line}\n`),
    progress: (line) => process.stderr.write(`${line}\n`),
  };
}

function program(finish: (code: ExitCode) => void): Command {
  const version = (
    JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8")) as { version: string }
  ).version;
  const mappa = new Command("mappa")
    .description("Makes the annual MAPPA reports of England and Wales from the areas' statistical returns.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .showHelpAfterError("(mappa --help shows examples)")
    .addHelpText(
      "after",
      `
Examples:
  mappa build                            every release in data/, as HTML and PDF, into output/
  mappa build 2017-18                    one release
  mappa build 2017-18 --area suffolk     one area's report
  mappa check 2017-18                    list what is wrong or looks wrong; write nothing
  mappa check --format json              the same for programs
  mappa explain QUERY-PARTS              what a finding means and how to mend it
  mappa new release 2032/33              a folder for a new year
  mappa new return 2032-33 suffolk       an empty return for an area to fill in

Ends with 0 when done, 1 when findings stop a report, 2 on wrong use or failure.`,
    );
  const dataOption = new Option(
    "--data <folder>",
    "the folder with releases, frameworks and reference data (default: data)",
  );
  mappa
    .command("build")
    .description("make the reports")
    .argument("[release...]", "releases by name; all of them where none is named")
    .option("--area <name...>", "only these areas")
    .addOption(dataOption)
    .option("--output <folder>", "where the reports go (default: output)")
    .addOption(
      new Option("--format <name...>", "what to write").choices([...formats]).default([...usualFormats]),
    )
    .action(
      async (releases: string[], options: FolderOptions & { area?: string[]; format: FileFormat[] }) => {
        const { build } = await import("./commands/build.ts");
        finish(
          await build(
            { releases, areas: options.area ?? [], formats: options.format },
            surroundings(options),
          ),
        );
      },
    );
  mappa
    .command("check")
    .description("list all findings in all files, and write nothing")
    .argument("[release...]", "releases by name; all of them where none is named")
    .addOption(dataOption)
    .addOption(new Option("--format <name>", "how to list them").choices(["text", "json"]).default("text"))
    .action(async (releases: string[], options: FolderOptions & { format: "text" | "json" }) => {
      const { check } = await import("./commands/check.ts");
      finish(await check({ releases, format: options.format }, surroundings(options)));
    });
  mappa
    .command("explain")
    .description("explain the code of a finding")
    .argument("<code>")
    .action(async (code: string) => {
      const { explainCode } = await import("./commands/explain.ts");
      finish(await explainCode(code, surroundings({})));
    });
  const create = mappa.command("new").description("make an empty release or return to fill in");
  create
    .command("release")
    .argument("<year>", "the reporting year: 2032/33")
    .addOption(dataOption)
    .action(async (year: string, options: FolderOptions) => {
      const { newRelease } = await import("./commands/new-release.ts");
      finish(await newRelease(year, surroundings(options)));
    });
  create
    .command("return")
    .argument("<release>", "the release: 2032-33")
    .argument("<area>", "the area's name")
    .addOption(dataOption)
    .action(async (release: string, area: string, options: FolderOptions) => {
      const { newReturn } = await import("./commands/new-return.ts");
      finish(await newReturn(release, area, surroundings(options)));
    });
  for (const command of [mappa, ...mappa.commands, ...create.commands]) command.exitOverride();
  return mappa;
}

/** What the system says when a file cannot be read or written; anything else is a fault of ours. */
const systemFaults: Readonly<Record<string, string>> = {
  EACCES: "permission was refused",
  EPERM: "permission was refused",
  ENOSPC: "the disk is full",
  EROFS: "the disk cannot be written to",
  ENOTDIR: "a file stands where a folder was expected",
  EISDIR: "a folder stands where a file was expected",
};

async function main(): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    await program((result) => {
      code = result;
    }).parseAsync();
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const system = systemFaults[(error as NodeJS.ErrnoException).code ?? ""];
    if (error instanceof WrongUse) process.stderr.write(`${error.message}\n`);
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
process.exitCode = await main();
