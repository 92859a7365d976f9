import { type Command, Option } from "commander";
import type { ApprovalRole } from "../findings/arguments/publication.ts";
import { dataOption, type Finish, type FolderOptions, type MakeEnvironment } from "./options.ts";

/** The commands by which a release is approved, shown before publication, and published. */
export function addPublish(
  mappa: Command,
  environment: MakeEnvironment,
  finish: Finish,
  version: string,
): void {
  addApprove(mappa, environment, finish);
  addPreRelease(mappa, environment, finish);
  addPublication(mappa, environment, finish, version);
}

function addPreRelease(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  mappa
    .command("pre-release")
    .description("make marked copies for those who may see a release in the 24 hours before it is published")
    .argument("<release>", "the release: 2032-33")
    .addOption(dataOption)
    .option("--output <folder>", "where they go, below 'pre-release' (default: output)")
    .option("--to <post...>", "only for these posts, as release.yaml has them")
    .option("--area <name...>", "with the reports of these areas")
    .option("--rehearsal", "practise with an illustrative release, at any time: every page says so")
    .action(
      async (
        release: string,
        options: FolderOptions & { to?: string[]; area?: string[]; rehearsal?: boolean },
      ) => {
        const { preRelease } = await import("./pre-release.ts");
        const { to = [], area = [], rehearsal = false } = options;
        finish(await preRelease({ release, to, areas: area, rehearsal }, environment(options)));
      },
    );
}

function addPublication(mappa: Command, environment: MakeEnvironment, finish: Finish, version: string): void {
  mappa
    .command("publish")
    .description("publish a release as a numbered version that is never changed, once nothing is in the way")
    .argument("<release>", "the release: 2032-33")
    .addOption(dataOption)
    .option("--output <folder>", "where it goes, below 'published' (default: output)")
    .option("--rehearsal", "practise with an illustrative release: every page says so")
    .action(async (release: string, options: FolderOptions & { rehearsal?: boolean }) => {
      const { publishRelease } = await import("./publish.ts");
      const wanted = { release, rehearsal: options.rehearsal ?? false, program: version };
      finish(await publishRelease(wanted, environment(options)));
    });
}

function addApprove(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  mappa
    .command("approve")
    .description("answer for a release as it stands now, as its editor or as its approver")
    .argument("<release>", "the release: 2032-33")
    .addOption(dataOption)
    .addOption(
      new Option("--as <role>", "editor: has made it; approver: lets it go, and is somebody else")
        .choices(["editor", "approver"])
        .makeOptionMandatory(),
    )
    .requiredOption("--name <name>", "who answers for it: 'A. N. Other'")
    .requiredOption("--post <post>", "in which post: 'Head of Statistics'")
    .action(
      async (release: string, options: FolderOptions & { as: ApprovalRole; name: string; post: string }) => {
        const { approve } = await import("./approve.ts");
        finish(await approve({ ...options, release }, environment(options)));
      },
    );
}
