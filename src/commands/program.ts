import { Command, InvalidArgumentError, Option } from "commander";
import type { Pace } from "../files/changes.ts";
import { documentKinds } from "../framework/layout.ts";
import { allFormats, usualFormats, writers } from "../publish/writers.ts";
import { addDesk } from "./desk-program.ts";
import { WrongUse } from "./environment.ts";
import { addFigures } from "./figures-program.ts";
import { description, helpBelow } from "./help.ts";
import { addNewReturn } from "./new-return-program.ts";
import {
  type AreaOptions,
  apart,
  dataOption,
  type Finish,
  type FolderOptions,
  type MakeEnvironment,
} from "./options.ts";
import { addPublish } from "./publish-program.ts";
import { addQuestions } from "./questions-program.ts";
import { addStatus } from "./status-program.ts";
import { addTrace } from "./trace-program.ts";
import { addVerify } from "./verify-program.ts";

const formats = allFormats;
const usual = usualFormats(writers);

/**
 * The command line of mappa. Each command is loaded when it is called, so that `--help` is quick.
 *
 * @param finish takes the exit code
 * @param name what the command is called as it was started
 * @param pace how changes of files are waited for, made only where they are
 * @param random so many random bytes
 */
export function program(
  version: string,
  environment: MakeEnvironment,
  finish: Finish,
  name: string,
  pace: () => Pace,
  random: (bytes: number) => Uint8Array,
): Command {
  const mappa = new Command(name)
    .description(description)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .showHelpAfterError(`(${name} --help shows examples)`)
    .addHelpText("after", helpBelow(name));
  addBuild(mappa, environment, finish);
  addCheck(mappa, environment, finish, pace);
  addStatus(mappa, environment, finish);
  addDesk(mappa, environment, finish, { pace, random });
  addQuestions(mappa, environment, finish);
  addTrace(mappa, environment, finish);
  addFigures(mappa, environment, finish);
  addPublish(mappa, environment, finish, version);
  addKeep(mappa, environment, finish);
  addVerify(mappa, environment, finish);
  addExplain(mappa, environment, finish);
  const create = mappa.command("new").description("make an empty release or return to fill in");
  addNewRelease(create, environment, finish);
  addNewReturn(create, environment, finish);
  addNewHistory(create, environment, finish);
  for (const command of [mappa, ...mappa.commands, ...create.commands]) command.exitOverride();
  return mappa;
}

function addBuild(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
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
    .addOption(new Option("--all", "every kind of document, in every format").conflicts("format"))
    .action(async (releases: string[], options: AreaOptions & { format: string[]; all?: boolean }) => {
      const { build } = await import("./build.ts");
      const wanted = options.all
        ? { formats: allFormats, documents: documentKinds }
        : { formats: options.format };
      finish(await build({ ...apart(releases, options.area), ...wanted }, environment(options)));
    });
}

interface CheckSettings extends AreaOptions {
  readonly format: "text" | "json";
  readonly publish?: boolean;
  readonly watch?: boolean;
}

function addCheck(mappa: Command, environment: MakeEnvironment, finish: Finish, pace: () => Pace): void {
  mappa
    .command("check")
    .description("list all findings in all files, and write nothing")
    .argument("[release...]", "releases by name; all of them where none is named")
    .addOption(dataOption)
    .addOption(new Option("--format <name>", "how to list them").choices(["text", "json"]).default("text"))
    .option("--area <name...>", "only what concerns these areas")
    .option("--publish", "end with 1 unless every release is fit to be published, and say what is in the way")
    .addOption(
      new Option("--watch", "go on, and check again when a file is saved, until Ctrl-C").conflicts("publish"),
    )
    .action(async (releases: string[], options: CheckSettings) => {
      const named = apart(releases, options.area);
      if (options.watch) {
        if (options.format !== "text") throw new WrongUse("What is watched is told as text.");
        const { checkWatch } = await import("./check-watch.ts");
        finish(await checkWatch(named, environment(options), pace()));
        return;
      }
      const { check } = await import("./check.ts");
      const wanted = { ...named, format: options.format, publish: options.publish ?? false };
      finish(await check(wanted, environment(options)));
    });
}

function addKeep(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  mappa
    .command("keep")
    .description("keep a copy of a release's figures as they are published, to compare later figures with")
    .argument("<release>", "the release: 2032-33")
    .addOption(dataOption)
    .action(async (release: string, options: FolderOptions) => {
      const { keep } = await import("./keep.ts");
      finish(await keep(release, environment(options)));
    });
}

function addExplain(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  const explain = mappa
    .command("explain")
    .description("explain the code of a finding, or a framework")
    .argument("<code>")
    .action(async (code: string) => {
      const { explainCode } = await import("./explain.ts");
      finish(explainCode(code, environment({})));
    });
  explain
    .command("framework")
    .description("print what a framework counts and what its reports show, with every name followed")
    .argument("<framework>", "the framework: 2022-23")
    .addOption(dataOption)
    .action(async (id: string, options: FolderOptions) => {
      const { explainFramework } = await import("./explain.ts");
      finish(await explainFramework(id, environment(options)));
    });
  addExplainSentences(explain, environment, finish);
}

function addExplainSentences(explain: Command, environment: MakeEnvironment, finish: Finish): void {
  explain
    .command("sentences")
    .description("print what the reports of a release say of their figures, and by which rules")
    .argument("<release>", "the release: 2031-32")
    .addOption(dataOption)
    .option("--area <name...>", "the reports of these areas")
    .option("--nation", "the report of the nation, which is printed where no area is named")
    .option("--document <kind>", "instead of reports: press-notice, office-notice, written-statement")
    .action(async (release: string, options: AreaOptions & { nation?: boolean; document?: string }) => {
      const { explainSentences } = await import("./explain-sentences.ts");
      const { area: areas = [], nation = false, document } = options;
      const wanted = { release, areas, nation, ...(document !== undefined && { document }) };
      finish(await explainSentences(wanted, environment(options)));
    });
}

function addNewRelease(create: Command, environment: MakeEnvironment, finish: Finish): void {
  create
    .command("release")
    .argument("<year>", "the reporting year: 2032/33")
    .addOption(dataOption)
    .action(async (year: string, options: FolderOptions) => {
      const { newRelease } = await import("./new-release.ts");
      finish(await newRelease(year, environment(options)));
    });
}

function addNewHistory(create: Command, environment: MakeEnvironment, finish: Finish): void {
  create
    .command("history")
    .description("add the figures of the year before to the history of a release")
    .argument("<release>", "the release: 2032-33")
    .addOption(dataOption)
    .action(async (release: string, options: FolderOptions) => {
      const { newHistory } = await import("./new-history.ts");
      finish(await newHistory(release, environment(options)));
    });
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
