import { type Command, Option } from "commander";
import type { Finish, MakeEnvironment } from "./options.ts";

export function addVerify(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  mappa
    .command("verify")
    .description("prove a published version: its files, the same figures in every format, accessibility")
    .argument("<folder>", "the folder of a version: output/published/2031-32/v1")
    .addOption(
      new Option("--format <name>", "how to list what is found").choices(["text", "json"]).default("text"),
    )
    .action(async (folder: string, { format }: { format: "text" | "json" }) => {
      const { verify } = await import("./verify.ts");
      finish(await verify({ folder, format }, environment({ output: folder })));
    });
}
