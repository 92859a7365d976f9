import { type Command, Option } from "commander";
import { dataOption, type Finish, type FolderOptions, type MakeEnvironment } from "./options.ts";

interface FiguresSettings extends FolderOptions {
  readonly measure?: string[];
  readonly of?: string[];
  readonly area?: string[];
  readonly years?: string[];
  readonly format: "text" | "csv" | "json" | "md";
  readonly keep?: string;
  readonly reference?: string;
  readonly again?: string | true;
}

export function addFigures(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  mappa
    .command("figures")
    .description(
      "answer a question with figures by year and place; without --measure list what can be asked for",
    )
    .argument("[release...]", "releases by name; each figure from the newest that has it where none is named")
    .addOption(dataOption)
    .option(
      "--measure <name...>",
      "what is counted, by name or label: eligible, 'Restrictive orders imposed'",
    )
    .option("--of <member...>", "only these: category-1, 'Level 2'")
    .option("--area <name...>", "areas or groups of areas; 'all' for every area (default: England and Wales)")
    .option("--years <years...>", "how many of the last, or years: 5, 2027/28 to 2031/32 (default: 5)")
    .addOption(
      new Option("--format <name>", "how to print it").choices(["text", "csv", "json", "md"]).default("text"),
    )
    .option("--keep <question>", "keep the question, in words, and its answer in the register")
    .option("--reference <reference>", "what it is kept under: HC-12345")
    .addOption(
      new Option(
        "--again [reference]",
        "answer kept questions again, or one of them, and say what has changed",
      ).conflicts(["measure", "of", "area", "years", "keep", "reference"]),
    )
    .action(async (releases: string[], settings: FiguresSettings) => {
      const {
        measure = [],
        of = [],
        area = [],
        years = [],
        format,
        keep,
        reference,
        again,
        ...folders
      } = settings;
      if (again !== undefined) {
        const { figuresAgain } = await import("./figures-again.ts");
        finish(await figuresAgain(again === true ? undefined : again, environment(folders)));
        return;
      }
      const { figures } = await import("./figures.ts");
      const asked = { measures: measure, of, areas: area, years, releases, format, keep, reference };
      finish(await figures(asked, environment(folders)));
    });
}
