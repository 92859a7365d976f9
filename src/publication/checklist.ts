import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Project, Release } from "../releases/project.ts";
import { statementsOf } from "../releases/statements.ts";
import { checkAccess } from "./access.ts";
import { type ApprovedInputs, checkApprovals } from "./approvals.ts";
import { inReleaseFile } from "./release-file.ts";
import { checkDay } from "./times.ts";

/** What a version of a release is held against before it is published. */
export interface ToPublish {
  readonly release: Release;
  readonly texts: Project["texts"];
  readonly approved: ApprovedInputs;
  /** The version to be published: 1, or of a correction the next. */
  readonly version: number;
  readonly now: Date;
}

/**
 * All that is asked of a release before it is published, beyond what was found in what was sent: each line with its
 * place and, in its words, how to mend it, all at once. Whether the time has come is asked apart from it
 * ({@link checkTime}): the rest can be settled before.
 *
 * Nothing more is asked of a reconstructed release, which is never published.
 */
export function checklist(asked: ToPublish): Finding[] {
  const { release, version, now } = asked;
  const kind = checkKind(release);
  if (release.details.kind === "reconstructed") return kind;
  return [
    ...kind,
    ...checkCorrection(release, version),
    ...checkDay(release, version, now),
    ...checkNextRelease(release),
    ...checkAccess(release),
    ...checkContacts(release),
    ...checkStatements(asked),
    ...checkApprovals(release, asked.approved),
  ];
}

const blocks = { blocksPublication: true };

function checkKind(release: Release): Finding[] {
  const { kind } = release.details;
  if (kind === "live") return [];
  return [found("PUBLISH-KIND", { kind }, { ...inReleaseFile(release, ["kind"]), ...blocks })];
}

function checkCorrection(release: Release, version: number): Finding[] {
  if (version === 1 || release.details.corrections.some((each) => each.version === version)) return [];
  return [
    found("PUBLISH-CORRECTION", { version }, { ...inReleaseFile(release, ["corrections"]), ...blocks }),
  ];
}

function checkNextRelease(release: Release): Finding[] {
  if (release.details["next-release"] !== undefined) return [];
  return [found("PUBLISH-NEXT-RELEASE", {}, { ...inReleaseFile(release, []), ...blocks })];
}

/** Whoever has neither a number nor an address cannot be asked. */
function checkContacts(release: Release): Finding[] {
  const { contacts } = release.details;
  return (["press", "statistics"] as const)
    .filter((whose) => !contacts.some((each) => each.for === whose && (each.telephone || each.email)))
    .map((whose) =>
      found("PUBLISH-CONTACT", { whose }, { ...inReleaseFile(release, ["contacts"]), ...blocks }),
    );
}

function checkStatements({ release, texts }: ToPublish): Finding[] {
  return statementsOf(release.framework, texts)
    .filter(({ standing }) => standing !== "written")
    .map(({ text }) =>
      found(
        "PUBLISH-STATEMENT",
        { statement: text },
        { ...inReleaseFile(release, ["framework"]), ...blocks },
      ),
    );
}
