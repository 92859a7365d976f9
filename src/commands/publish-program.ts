import { type Command, Option } from "commander";
import type { ApprovalRole } from "../findings/arguments/publication.ts";
import { dataOption, type Finish, type FolderOptions, type MakeEnvironment } from "./options.ts";

/** The commands by which a release is approved, shown before publication, and published. */
export function addPublish(mappa: Command, environment: MakeEnvironment, finish: Finish): void {
  addApprove(mappa, environment, finish);
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
