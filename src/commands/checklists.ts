import type { Finding } from "../findings/finding.ts";
import { loadTexts } from "../narrative/load-texts.ts";
import type { ApprovedInputs } from "../publication/approvals.ts";
import { lastApprovals } from "../publication/approvals.ts";
import { checklist } from "../publication/checklist.ts";
import { nextVersion } from "../publish/version/standing-versions.ts";
import { approvedList } from "../releases/approved-list.ts";
import { type InputDigests, inputDigests, listOfInputs } from "../releases/input-files.ts";
import type { Project, Release } from "../releases/project.ts";
import type { Environment } from "./environment.ts";

/** What is asked of releases before they are published, beyond what was found in them; of those that can be read. */
export async function checklistsOf(project: Project, environment: Environment): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const release of project.releases) findings.push(...(await checklistOf(release, environment)));
  return findings;
}

/**
 * The same of one release.
 *
 * @param approved what approvals are held against, where it is known already
 */
export async function checklistOf(
  release: Release,
  environment: Environment,
  approved?: ApprovedInputs,
): Promise<Finding[]> {
  const version = await nextVersion(environment.output, release.id);
  // Where only some areas are asked for, the project has the texts of their reports and no others.
  const statements = new Set(release.framework.statements.map(({ text }) => text));
  const { texts } = await loadTexts(environment.templates, "texts", statements);
  const now = environment.now();
  return checklist({
    release,
    texts,
    approved: approved ?? (await approvedInputs(release, environment)),
    version,
    now,
  });
}

/**
 * The files that a release is made from now, and those that approvals were given for where they are others.
 *
 * @param known digests of files as they were read already
 */
export async function approvedInputs(
  release: Release,
  { data, templates }: Pick<Environment, "data" | "templates">,
  known?: InputDigests,
): Promise<ApprovedInputs> {
  const inputs = await inputDigests(data, templates, release.id, known);
  const { sha256 } = listOfInputs(inputs);
  const lists = new Map<string, InputDigests>();
  for (const given of lastApprovals(release)) {
    if (given.inputs === sha256) continue;
    const list = await approvedList(data, release.id, given.inputs);
    if (list) lists.set(given.inputs, list);
  }
  return { sha256, inputs, lists };
}
