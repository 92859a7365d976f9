import { Command, InvalidArgumentError, Option } from "commander";
import { parseYear } from "../figures/year.ts";
import { usualFormats, writers } from "../publish/writers.ts";
import type { ExitCode, Surroundings } from "./surroundings.ts";

const formats = writers.map(({ name }) => name);
const usual = usualFormats(writers);

/** How the folders of a command are named by the user. */
export interface FolderOptions {
  readonly data?: string;
  readonly output?: string;
}

/**
 * The command line of mappa. Each command is loaded when it is called, so that `--help` is quick.
 *
 * @param surroundings makes what commands take from outside, once the folders are known
 * @param finish takes the exit code
 */
export function program(
  version: string,
  surroundings: (folders: FolderOptions) => Surroundings,
  finish: (code: ExitCode) => void,
): Command {
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
  mappa check 2017-18 --area suffolk     only what concerns one area
  mappa check --format json              the same for programs
  mappa check 2017-18 --publish          also say what is in the way of publication
  mappa explain QUERY-PARTS              what a finding means and how to mend it
  mappa new release 2032/33              a folder for a new year
  mappa new return 2032-33 suffolk       an empty return for an area to fill in

Ends with 0 when done, 1 when findings stop a report or (check --publish) publication, 2 on wrong use or failure.`,
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
      new Option("--format <names>", `what to write, joined by commas: ${formats.join(", ")}`)
        .argParser(readFormats)
        .default(usual, usual.join(",")),
    )
    .action(async (releases: string[], options: FolderOptions & { area?: string[]; format: string[] }) => {
      const { build } = await import("./build.ts");
      const wanted = { ...apart(releases, options.area), formats: options.format };
      finish(await build(wanted, surroundings(options)));
    });
  mappa
    .command("check")
    .description("list all findings in all files, and write nothing")
    .argument("[release...]", "releases by name; all of them where none is named")
    .addOption(dataOption)
    .addOption(new Option("--format <name>", "how to list them").choices(["text", "json"]).default("text"))
    .option("--area <name...>", "only what concerns these areas")
    .option("--publish", "end with 1 unless every release is fit to be published, and say what is in the way")
    .action(
      async (
        releases: string[],
        options: FolderOptions & { area?: string[]; format: "text" | "json"; publish?: boolean },
      ) => {
        const { check } = await import("./check.ts");
        const named = apart(releases, options.area);
        const wanted = { ...named, format: options.format, publish: options.publish ?? false };
        finish(await check(wanted, surroundings(options)));
      },
    );
  mappa
    .command("explain")
    .description("explain the code of a finding")
    .argument("<code>")
    .action(async (code: string) => {
      const { explainCode } = await import("./explain.ts");
      finish(await explainCode(code, surroundings({})));
    });
  const create = mappa.command("new").description("make an empty release or return to fill in");
  create
    .command("release")
    .argument("<year>", "the reporting year: 2032/33")
    .addOption(dataOption)
    .action(async (year: string, options: FolderOptions) => {
      const { newRelease } = await import("./new-release.ts");
      finish(await newRelease(year, surroundings(options)));
    });
  create
    .command("return")
    .argument("<release>", "the release: 2032-33")
    .argument("<area>", "the area's name")
    .addOption(dataOption)
    .action(async (release: string, area: string, options: FolderOptions) => {
      const { newReturn } = await import("./new-return.ts");
      finish(await newReturn(release, area, surroundings(options)));
    });
  for (const command of [mappa, ...mappa.commands, ...create.commands]) command.exitOverride();
  return mappa;
}

function readFormats(written: string): string[] {
  const names = written.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !formats.includes(name));
  if (unknown.length > 0)
    throw new InvalidArgumentError(
      `There is no format '${unknown.join("', '")}'; there are ${formats.join(", ")}.`,
    );
  return names;
}

/** `--area suffolk 2017-18`: what looks like a year after the areas is a release. */
function apart(releases: readonly string[], areas: readonly string[] = []) {
  const years = areas.filter((name) => parseYear(name) !== undefined);
  return { releases: [...releases, ...years], areas: areas.filter((name) => !years.includes(name)) };
}
