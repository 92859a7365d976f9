import type { Code } from "../../findings/codes.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Release } from "../../releases/project.ts";
import type { DeskTaskWords } from "../../words/desk/home-words.ts";
import type { Words } from "../../words/words.ts";
import { releaseField } from "./release-field.ts";
import { noteOf, type PublicationTask } from "./task.ts";

type Check = keyof DeskTaskWords["checks"];

/** What a line of the checklist is about: what the checklist finds, and the fields of release.yaml. */
interface About {
  readonly codes: readonly Code[];
  readonly fields: readonly string[];
}

const checks: Readonly<Record<Check, About>> = {
  kind: { codes: ["PUBLISH-KIND"], fields: [] },
  day: { codes: ["PUBLISH-TIME"], fields: ["publication"] },
  correction: { codes: ["PUBLISH-CORRECTION"], fields: ["corrections"] },
  "next-release": { codes: ["PUBLISH-NEXT-RELEASE"], fields: ["next-release"] },
  access: { codes: ["PUBLISH-ACCESS", "PUBLISH-COPY"], fields: ["pre-release-access"] },
  contacts: { codes: ["PUBLISH-CONTACT"], fields: ["contacts", "area-contacts"] },
  statements: { codes: ["PUBLISH-STATEMENT"], fields: [] },
  approvals: { codes: ["PUBLISH-APPROVAL"], fields: [] },
};

const names = Object.keys(checks) as Check[];

/**
 * The line of the checklist that something in the way belongs to: what was printed to be replaced and still stands in a
 * field of release.yaml belongs to the line about that field, which is not done as long as it stands there.
 */
function checkFor(finding: Finding, release: Release): Check | undefined {
  const field = finding.code === "PLACEHOLDER-LEFT" ? releaseField(finding, release) : undefined;
  return names.find((name) => {
    const { codes, fields } = checks[name];
    return codes.includes(finding.code) || (field !== undefined && fields.includes(field));
  });
}

/** What is asked of a release itself, each with how it is done, and what of all that is in the way is none of it. */
export function releaseChecks(way: readonly Finding[], release: Release, words: Words) {
  const placed = way.map((finding) => ({ finding, check: checkFor(finding, release) }));
  const of = (name: Check | undefined) =>
    placed.flatMap(({ finding, check }) => (check === name ? [finding] : []));
  return {
    tasks: names.flatMap((name) => taskOf(name, of(name), release, words) ?? []),
    others: of(undefined),
  };
}

function taskOf(
  check: Check,
  own: readonly Finding[],
  release: Release,
  words: Words,
): PublicationTask | undefined {
  if (own.length === 0 && !isAsked(check, release)) return undefined;
  const said = words.desk.home;
  return {
    key: check,
    name: said.tasks.checks[check],
    who: said.who.directorate,
    done: own.length === 0,
    state: own.length === 0 ? said.tasks.done : said.tasks.left(own.length),
    waits: undefined,
    places: [],
    more: undefined,
    notes: own.map((finding) => noteOf(finding, words)),
  };
}

/** Whether there is anything to be done, or to be named as done. */
function isAsked(check: Check, { details, framework }: Release): boolean {
  if (details.kind === "reconstructed") return false;
  if (check === "correction") return details.corrections.length > 0;
  if (check === "day") return details.publication !== undefined;
  return check !== "statements" || framework.statements.length > 0;
}
