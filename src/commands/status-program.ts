import { type Command, Option } from "commander";
import { type AreaOptions, apart, dataOption, type Finish, type MakeEnvironment } from "./options.ts";
import { type StatusFormat, statusFormats } from "./status-formats.ts";

export function addStatus(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  mappa
    .command("status")
    .description(
      "say where every return stands: received, errors, queries, texts, signatures, and whose turn it is",
    )
    .argument("[release...]", "releases by name; the live ones that are open where none is named")
    .addOption(dataOption)
    .option("--area <name...>", "list only these areas")
    .addOption(
      new Option("--format <name>", "text, json, or a file in the folder of the release")
        .choices(statusFormats)
        .default("text"),
    )
    .action(async (releases: string[], options: AreaOptions & { format: StatusFormat }) => {
      const { status } = await import("./status.ts");
      finish(
        await status({ ...apart(releases, options.area), format: options.format }, environment(options)),
      );
    });
}
