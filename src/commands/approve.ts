import { isSigned } from "../checks/sign-off.ts";
import { stampInLondon } from "../figures/london-time.ts";
import type { ApprovalRole } from "../findings/arguments/publication.ts";
import { hasErrors } from "../findings/finding.ts";
import { lastApprovals } from "../publication/approvals.ts";
import { folded } from "../publication/names.ts";
import { approvedListPath } from "../releases/approved-list.ts";
import { inputDigests, listOfInputs } from "../releases/input-files.ts";
import { addToRecord } from "./add-to-record.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { gather } from "./gather.ts";

export interface ApproveOptions {
  readonly release: string;
  readonly as: ApprovalRole;
  readonly name: string;
  readonly post: string;
}

/**
 * Writes down that somebody answers for a release as it stands now, as its editor or as its approver, with the time and
 * the digest of every file that it is made from. Whether anything else is in the way of publication is asked when it is
 * published, and told here.
 *
 * @throws WrongUse where nobody could answer for it so; nothing is written then
 */
export async function approve(options: ApproveOptions, environment: Environment): Promise<ExitCode> {
  const { data, templates, now, print } = environment;
  const { names, project, all } = await gather(
    { releases: [options.release], areas: [] },
    environment,
    false,
  );
  const [id = ""] = names;
  const release = project.releases.find((each) => each.id === id);
  if (!release || hasErrors(all))
    throw new WrongUse(`There are errors in ${id}; run 'mappa check ${id}'. Nothing was approved.`);
  if (release.details.kind === "reconstructed")
    throw new WrongUse(`${id} is reconstructed and is never published, so nobody approves it.`);
  const { as: role } = options;
  const { name, post } = signature(options);
  const other = lastApprovals(release).find((each) => each.role !== role);
  if (other && folded(other.name) === folded(name))
    throw new WrongUse(
      `${other.name} is the ${other.role} of ${id}: somebody else has to be its ${role}. Nothing was approved.`,
    );
  const inputs = await inputDigests(data, templates, id);
  const { text, sha256 } = listOfInputs(inputs);
  const entry = { role, name, post, at: stampInLondon(now()), inputs: sha256 };
  // The list first: an approval without it holds, and could not say which file has changed.
  await data.write(approvedListPath(id, sha256), text);
  const path = await addToRecord(data, id, "approvals", [entry]);
  print(`${name}, ${post}, answers for ${id} as its ${role}, with ${inputs.size} files as they stand now.`);
  print(`Written into ${data.shown(path)}. It lapses when one of these files changes.`);
  print(`'mappa check ${id} --publish' says what is still in the way of publication.`);
  return 0;
}

function signature({ name, post }: ApproveOptions): { name: string; post: string } {
  const given = { name: name.replace(/\s+/g, " ").trim(), post: post.replace(/\s+/g, " ").trim() };
  const whole = isSigned(given);
  if (!whole || given.name.length > 300 || given.post.length > 300)
    throw new WrongUse(
      "Say who answers for it, by name and post: --name 'A. N. Other' --post 'Head of Statistics'. Nothing was approved.",
    );
  // A letter of another alphabet that looks the same would make two people of one.
  if (/[^\p{Script=Latin}\P{L}]|\p{N}/u.test(given.name))
    throw new WrongUse(
      "Write the name in Latin letters, without digits: others look the same and are not. Nothing was approved.",
    );
  return given;
}
