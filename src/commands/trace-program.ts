import { type Command, Option } from "commander";
import { dataOption, type Finish, type FolderOptions, type MakeEnvironment } from "./options.ts";

interface TraceSettings extends FolderOptions {
  readonly release?: string;
  readonly deep?: boolean;
  readonly format: "text" | "json";
}

export function addTrace(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  mappa
    .command("trace")
    .description("say what stands behind one figure, and where it is printed")
    .argument("<figure>", "the id of the figure: 2031-32/suffolk/eligible/category-1/level-2")
    .addOption(dataOption)
    .option("--release <release>", "the release to look in (default: that of the figure's year)")
    .option("--deep", "follow what it was computed from down to what was sent")
    .addOption(new Option("--format <name>", "how to print it").choices(["text", "json"]).default("text"))
    .action(async (figure: string, { release, deep = false, format, ...folders }: TraceSettings) => {
      const { traceFigure } = await import("./trace.ts");
      const wanted = { figure, release, format, depth: deep ? "all" : "one" } as const;
      finish(await traceFigure(wanted, environment(folders)));
    });
}
