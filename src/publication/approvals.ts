import type { ApprovalRole } from "../findings/arguments/publication.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { changedInputs } from "../releases/approved-list.ts";
import type { InputDigests } from "../releases/input-files.ts";
import type { Release } from "../releases/project.ts";
import { type ApprovalRecord, approvalsFile } from "../releases/records.ts";
import type { Path } from "../yaml/parse.ts";
import { folded } from "./names.ts";

export const approvalRoles: readonly ApprovalRole[] = ["editor", "approver"];

/** What approvals are held against. */
export interface ApprovedInputs {
  /** SHA-256 of the list of files as they are now. */
  readonly sha256: string;
  readonly inputs: InputDigests;
  /** The lists that approvals were given for, by their digest, as far as they are kept. */
  readonly lists: ReadonlyMap<string, InputDigests>;
}

/** The approval that counts in each part: the last that was given. */
export function lastApprovals({ records }: Pick<Release, "records">): ApprovalRecord[] {
  return approvalRoles.flatMap((role) => records?.approvals.findLast((each) => each.role === role) ?? []);
}

/**
 * What is missing of the two people who answer for a release: an editor, and somebody else who approves it, both for
 * the files as they stand there now.
 */
export function checkApprovals(release: Release, now: ApprovedInputs): Finding[] {
  const last = lastApprovals(release);
  const findings = approvalRoles.flatMap((role): Finding[] => {
    const given = last.find((each) => each.role === role);
    if (!given) return [told(release, { what: "none", role })];
    if (given.inputs === now.sha256) return [];
    const list = now.lists.get(given.inputs);
    const changed = list ? changedInputs(list, now.inputs) : [];
    const { name, at } = given;
    return [told(release, { what: "lapsed", role, name, on: at.slice(0, 10), changed }, given, "inputs")];
  });
  const [editor, approver] = last;
  const isSame = editor && approver && folded(editor.name) === folded(approver.name);
  return isSame
    ? [...findings, told(release, { what: "same", name: approver.name }, approver, "name")]
    : findings;
}

function told(
  { id, folder, records }: Release,
  args: Extract<Finding, { code: "PUBLISH-APPROVAL" }>["args"],
  given?: ApprovalRecord,
  what?: "name" | "inputs",
): Finding {
  const path: Path = given && what ? ["approvals", records?.approvals.indexOf(given) ?? 0, what] : [];
  const location = (given && records?.approvalsYaml?.locate(path)) ?? { file: `${folder}/${approvalsFile}` };
  return found("PUBLISH-APPROVAL", args, { release: id, location, blocksPublication: true });
}
