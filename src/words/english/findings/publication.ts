import type { ApprovalRole, PublicationArguments } from "../../../findings/arguments/publication.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { dayInWords } from "../grammar/dates.ts";
import { listed } from "../grammar/listed.ts";
import { quote } from "./quote.ts";
import { shapeProblem } from "./shape.ts";

/** More files than these are counted, not named. */
const mostNamed = 5;

/** The checklist before publication, and what is asked of copies for readers before it. */
export const publication: FindingWords<keyof PublicationArguments> = {
  "PRE-RELEASE-POST": ({ post, near }) => ({
    problem: `No access before publication is stated for ${quote(post, 100)}.`,
    remedy:
      near === undefined
        ? "Name a post as it stands under 'pre-release-access' in release.yaml, or state its access there with the reason."
        : `Is ${quote(near, 100)} meant? Otherwise state the access under 'pre-release-access', with the reason.`,
  }),
  "PRE-RELEASE-TIME": preReleaseTime,
  "PUBLISH-ACCESS": () => ({
    problem: "It is not stated who sees the release before it is published.",
    remedy:
      "List the posts under 'pre-release-access', each with its reason. Where nobody does, write 'pre-release-access: []'.",
  }),
  "PUBLISH-APPROVAL": approval,
  "PUBLISH-CONTACT": ({ whose }) => ({
    problem:
      whose === "press"
        ? "There is no contact whom the press can ask."
        : "There is no contact who answers questions about the statistics.",
    remedy: `Give one under 'contacts' with 'for: ${whose}' and a telephone number or an email address.`,
  }),
  "PUBLISH-COPY": ({ copy, post }) => ({
    problem: `Copy ${copy} was given to ${quote(post, 100)}, whose access before publication is not stated.`,
    remedy:
      "State the post and the reason under 'pre-release-access': the published release lists all who had a copy.",
  }),
  "PUBLISH-CORRECTION": ({ version }) => ({
    problem: `Version ${version - 1} is published and is never changed, and no notice says what version ${version} corrects.`,
    remedy: `Add it under 'corrections': { version: ${version}, at: 2032-11-04 09:30, notice: … }, with the time at which it is published and what was wrong.`,
  }),
  "PUBLISH-KIND": ({ kind }) => ({
    problem: `The release is ${kind}; only a live release is published.`,
    remedy:
      kind === "illustrative"
        ? "To practise with it, use `mappa publish --rehearsal`: every page then says that it is a rehearsal."
        : "Use `mappa build`: its reports say what they were put together from.",
  }),
  "PUBLISH-NEXT-RELEASE": () => ({
    problem: "It is not stated when the next release comes.",
    remedy: "Add a line such as 'next-release: October 2033'.",
  }),
  "PUBLISH-STANDS": ({ version, changed }) => ({
    problem: `Version ${version} is published and is never changed${changed.length === 0 ? "" : `. Since then ${filesChanged(changed)}`}.`,
    remedy: `A change is published as version ${version + 1}: say under 'corrections' in release.yaml what was wrong, and when the correction is published.`,
  }),
  "PUBLISH-STATEMENT": ({ statement }) => ({
    problem: `The statement '${statement}' that goes with official statistics is missing.`,
    remedy: `Write it into templates/texts/${statement}.md.`,
  }),
  "PUBLISH-TIME": ({ what, at }) =>
    what === "not-come"
      ? {
          problem: `It is restricted until ${inWords(at)}, London time.`,
          remedy: "Run the command again then. Until then `mappa build` makes drafts.",
        }
      : {
          problem: `It was to be published on ${dayInWords(at.slice(0, 10))}, and that day is over: the date on every page would be wrong.`,
          remedy: "Give the day on which it is published, and let it be approved again.",
        },
  "RECORD-SHAPE": (args) => ({
    problem: shapeProblem(args),
    remedy:
      "`mappa approve` and `mappa pre-release` write these records; put back what they wrote, or take the entry out.",
  }),
};

function preReleaseTime(args: PublicationArguments["PRE-RELEASE-TIME"]): FindingText {
  if (args.what === "none")
    return {
      problem: "The release gives no time of publication, so nothing can be shown before it.",
      remedy: "Add a line such as 'publication: 2032-10-28 09:30'.",
    };
  const { what, from, until } = args;
  return what === "early"
    ? {
        problem: `Nobody sees the release more than 24 hours before it is published: not before ${inWords(from)}, London time.`,
        remedy: "Run the command again then.",
      }
    : {
        problem: `The time of publication, ${inWords(until)}, has come: there are no copies before it any more.`,
        remedy: "Publish the release, or correct its time of publication.",
      };
}

const people: Readonly<Record<ApprovalRole, string>> = { editor: "editor", approver: "approver" };

function approval(args: PublicationArguments["PUBLISH-APPROVAL"]): FindingText {
  switch (args.what) {
    case "none":
      return {
        problem:
          args.role === "editor"
            ? "No editor has answered for the release."
            : "Nobody has approved the release.",
        remedy: `Let that person do it: \`mappa approve\` with the release, --as ${people[args.role]}, --name and --post.`,
      };
    case "same":
      return {
        problem: `${quote(args.name, 60)} is both editor and approver.`,
        remedy: "Let somebody else approve what the editor has made.",
      };
    case "lapsed":
      return {
        problem: `What ${quote(args.name, 60)} answered for as ${people[args.role]} on ${dayInWords(args.on)} is not what stands there now${args.changed.length === 0 ? "" : `: ${filesChanged(args.changed)}`}.`,
        remedy: `Look at it again, and then: \`mappa approve\` with --as ${people[args.role]}.`,
      };
  }
}

/** 'release.yaml and history.csv have changed'. */
function filesChanged(files: readonly string[]): string {
  if (files.length > mostNamed) return `${files.length} files have changed, among them ${files[0]}`;
  return `${listed(files)} ${files.length === 1 ? "has" : "have"} changed`;
}

/** '09:30 on 28 October 2032' */
function inWords(time: string): string {
  return `${time.slice(11)} on ${dayInWords(time.slice(0, 10))}`;
}
