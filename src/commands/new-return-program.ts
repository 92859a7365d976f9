import { type Command, Option } from "commander";
import { formWriters } from "../returns/form/writers.ts";
import { dataOption, type Finish, type FolderOptions, type MakeEnvironment } from "./options.ts";

/** `mappa new return`. */
export function addNewReturn(create: Command, environment: MakeEnvironment, finish: Finish): void {
  create
    .command("return")
    .description(
      "make forms to fill in: of areas that are named, where returns are read; with --all, for sending out, in a folder that is not read",
    )
    .argument("<release>", "the release: 2032-33")
    .argument("[area...]", "the areas by name")
    .option("--all", "a form for every area, into the folder 'forms' of the release")
    .addOption(
      new Option("--format <name>", "what to write it as")
        .choices(formWriters.map(({ name }) => name))
        .default(formWriters[0]!.name),
    )
    .addOption(dataOption)
    .action(
      async (
        release: string,
        areas: string[],
        options: FolderOptions & { all?: boolean; format: string },
      ) => {
        const { newReturn } = await import("./new-return.ts");
        const wanted = { release, areas, all: options.all ?? false, format: options.format };
        finish(await newReturn(wanted, environment(options)));
      },
    );
}
