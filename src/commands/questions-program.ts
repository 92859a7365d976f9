import { type Command, Option } from "commander";
import { dataOption, type Finish, type FolderOptions, type MakeEnvironment } from "./options.ts";

interface AcceptOptions extends FolderOptions {
  readonly code?: string;
  readonly cell?: string;
  readonly section?: string;
  readonly year?: string;
  readonly value?: string;
  readonly allAnswered?: boolean;
  readonly by?: string;
  readonly on?: string;
  readonly text?: string;
}

/** The commands by which an area is asked, and its answers are accepted. */
export function addQuestions(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  addHandBack(mappa, environment, finish);
  addAccept(mappa, environment, finish);
}

function addHandBack(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  mappa
    .command("questions")
    .description(
      "hand each return about which there is something to ask back, as a workbook with the questions",
    )
    .argument("<release>", "the release: 2032-33")
    .addOption(dataOption)
    .option("--area <name...>", "only to these areas")
    .addOption(new Option("--format <name>", "what to write").choices(["xlsx", "ods"]).default("xlsx"))
    .action(async (release: string, options: FolderOptions & { area?: string[]; format: "xlsx" | "ods" }) => {
      const { questions } = await import("./questions.ts");
      const wanted = { release, areas: options.area ?? [], format: options.format };
      finish(await questions(wanted, environment(options)));
    });
}

function addAccept(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  mappa
    .command("accept")
    .description("accept an area's explanation of a query, into release.yaml; or list what is open")
    .argument("<release>", "the release: 2032-33")
    .argument("[area]", "the area's name, or england-and-wales; all where nothing is to be accepted")
    .addOption(dataOption)
    .option("--code <code>", "the code of the query: QUERY-OUTLIER")
    .option("--cell <cell>", "the figure that is queried: eligible/category-2/total")
    .option("--section <section>", "the section whose text is queried: foreword")
    .option("--year <year>", "the year of a figure of the history: 2031/32")
    .option(
      "--value <values>",
      "the values that are queried: '60, after 25'; with others nothing is accepted",
    )
    .option("--all-answered", "every query that is meant and that somebody has explained")
    .option("--by <post>", "who accepts: 'Head of Statistics'")
    .option("--on <day>", "when: 2032-09-14 (default: today)")
    .option("--text <words>", "why it is right, in your words in place of the area's")
    .action(async (release: string, area: string | undefined, options: AcceptOptions) => {
      const { accept } = await import("./accept.ts");
      const { allAnswered = false, ...others } = options;
      finish(await accept({ ...others, release, area, allAnswered }, environment(options)));
    });
}
