import type { Code } from "../../findings/codes.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Release } from "../../releases/project.ts";
import { taskOrder, turnOf } from "../../status/next.ts";
import { inTheWay } from "../../status/publication.ts";
import type { DeskTaskWords } from "../../words/desk/home-words.ts";
import { sayFinding } from "../../words/say-finding.ts";
import type { Task, Who } from "../../words/status-words.ts";
import type { Words } from "../../words/words.ts";
import { returnAddress } from "../context/addresses.ts";
import type { WorkState } from "../workbench/workbench.ts";
import { findingPlace } from "./finding-place.ts";
import { listAddress, type QueryState } from "./listed.ts";

/** Something that must be done before a release is published, as the template prints it. */
export interface PublicationTask {
  readonly key: string;
  readonly name: string;
  /** Who has to act, or would have. */
  readonly who: string;
  readonly done: boolean;
  readonly state: string;
  /** Where it is done. */
  readonly places: readonly { readonly text: string; readonly address: string | undefined }[];
  /** Where all of it is listed, in place of more than a few places. */
  readonly more: { readonly text: string; readonly address: string } | undefined;
  /** How it is done where no page of the desk does it. */
  readonly notes: readonly { readonly problem: string; readonly remedy: string }[];
}

/** More places than these are counted, not named. */
const mostNamed = 5;

type Check = keyof DeskTaskWords["checks"];

/** The lines of the checklist by what they are about. */
const checks: Readonly<Record<Check, readonly Code[]>> = {
  kind: ["PUBLISH-KIND"],
  day: ["PUBLISH-TIME"],
  correction: ["PUBLISH-CORRECTION"],
  "next-release": ["PUBLISH-NEXT-RELEASE"],
  access: ["PUBLISH-ACCESS", "PUBLISH-COPY"],
  contacts: ["PUBLISH-CONTACT"],
  statements: ["PUBLISH-STATEMENT"],
  approvals: ["PUBLISH-APPROVAL"],
};

/** Where the queries of a task are listed. */
const listedAs: Partial<Record<Task, QueryState>> = { answer: "open", accept: "answered" };

/**
 * All that is asked of a release before it is published, done or not, in the order in which it is done: of its returns
 * and texts, and of the release itself.
 *
 * @param findings what was found, with the checklist
 */
export function publicationTasks(state: WorkState, findings: readonly Finding[], words: Words) {
  const { release } = state.prepared;
  const way = inTheWay(release.id, findings);
  const codes = new Set(Object.values(checks).flat());
  const sent = way.filter(({ code }) => !codes.has(code));
  return {
    ofAreas: taskOrder.flatMap((task) => taskOf(task, sent, state, words) ?? []),
    ofRelease: (Object.keys(checks) as Check[]).flatMap((check) => checkOf(check, way, release, words) ?? []),
  };
}

function taskOf(
  task: Task,
  findings: readonly Finding[],
  state: WorkState,
  words: Words,
): PublicationTask | undefined {
  const { project, prepared } = state;
  const { release } = prepared;
  const isArea = (slug: string | undefined) => project.areas.some((area) => area.slug === slug);
  const turns = findings
    .map((finding) => {
      const isSent = isArea(finding.area) || finding.code === "RETURN-MISSING";
      return { finding, turn: turnOf(finding, isSent ? "area" : "directorate", release) };
    })
    .filter(({ turn }) => turn.task === task);
  const said = words.desk.home;
  const places = turns.flatMap(({ finding }) => placesOf(finding, state, words));
  if (places.length === 0 && release.details.kind === "reconstructed") return undefined;
  const usual: Who = task === "accept" ? "directorate" : "area";
  const who = new Set(turns.length > 0 ? turns.map(({ turn }) => turn.who) : [usual]);
  const hidden = places.length - mostNamed;
  const listed = { state: listedAs[task] ?? "in-the-way", area: undefined, code: undefined } as const;
  return {
    key: task,
    name: said.tasks.names[task],
    who: [...who].map((each) => said.who[each]).join(", "),
    done: places.length === 0,
    state: places.length === 0 ? said.tasks.done : said.tasks.left(places.length),
    places: places.slice(0, mostNamed),
    more:
      hidden > 0 ? { text: said.tasks.more(hidden), address: listAddress(release.id, listed) } : undefined,
    notes: [],
  };
}

/** One finding tells of all areas that have sent nothing. */
function placesOf(finding: Finding, state: WorkState, words: Words): PublicationTask["places"] {
  const { project, prepared } = state;
  if (finding.code === "RETURN-MISSING")
    return project.areas
      .filter(({ name }) => finding.args.areas.includes(name))
      .map(({ name, slug }) => ({ text: name, address: returnAddress(prepared.release.id, slug) }));
  const { name, address } = findingPlace(state, finding, words);
  const title = words.findingPages.of[finding.code].title;
  return [{ text: `${name}: ${title}`, address }];
}

function checkOf(
  check: Check,
  way: readonly Finding[],
  release: Release,
  words: Words,
): PublicationTask | undefined {
  const own = way.filter(({ code }) => checks[check].includes(code));
  if (own.length === 0 && !isAsked(check, release)) return undefined;
  const said = words.desk.home;
  return {
    key: check,
    name: said.tasks.checks[check],
    who: said.who.directorate,
    done: own.length === 0,
    state: own.length === 0 ? said.tasks.done : said.tasks.left(own.length),
    places: [],
    more: undefined,
    notes: own.map((finding) => sayFinding(words, finding)),
  };
}

/** Whether there is anything to be done, or to be named as done. */
function isAsked(check: Check, { details, framework }: Release): boolean {
  if (details.kind === "reconstructed") return false;
  if (check === "correction") return details.corrections.length > 0;
  if (check === "day") return details.publication !== undefined;
  return check !== "statements" || framework.statements.length > 0;
}
