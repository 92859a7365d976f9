import { isSigned } from "../../checks/sign-off.ts";
import type { Agency } from "../../findings/arguments/check.ts";
import { blocksPublication, hasErrors } from "../../findings/finding.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { agencies } from "../../returns/return.ts";
import { sayFinding } from "../../words/say-finding.ts";
import { returnAddress, signOffAddress } from "../context/addresses.ts";
import { changeFile } from "../context/change-file.ts";
import type { Desk } from "../context/desk.ts";
import { keptPlace } from "../context/kept-place.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { noReturn } from "../return/page.ts";
import { type CheckedReturn, checkedPlaceOf, checkedReturnOf, type ReturnPlace } from "../return/place.ts";
import { fieldsOf, type SentSignOff, type SignOff, sentSignOff } from "./sent.ts";
import { changedByOthers, type SignOffPart, signed, signOffIn } from "./signed.ts";

/** The signatures under a return, with what is still in the way of them. */
export async function showSignOff(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await checkedPlaceOf(request, desk);
  return place ? signOffPage(desk, place, undefined, request.query.has("saved")) : noReturn(desk);
}

/** Writes what was signed, unless the return has errors: nobody can answer for figures that cannot be read. */
export async function saveSignOff(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await checkedPlaceOf(request, desk);
  if (!place) return noReturn(desk);
  const said = desk.words.desk.handOver;
  const sent = sentSignOff(request);
  if (!sent) return signOffPage(desk, place, { why: said.notUnderstood });
  const half = agencies.find((agency) => (sent.now[agency].name === "") !== (sent.now[agency].post === ""));
  if (half) {
    const field = `${half}-${sent.now[half].name === "" ? "name" : "post"}`;
    return signOffPage(desk, place, { why: said.both(said.agencies[half]), field, sent });
  }
  if (hasErrors(place.findings)) return signOffPage(desk, place, { why: said.errors, sent });
  if (place.path === undefined || place.received?.format !== "yaml")
    return signOffPage(desk, place, { why: said.noReturn, sent });
  let others: readonly SignOffPart[] = [];
  const not = await changeFile(desk, place.path, (yaml) => {
    others = changedByOthers(sent, signOffIn(yaml, standing(place).status));
    return others.length > 0 ? yaml : signed(yaml, sent);
  });
  if (not) return signOffPage(desk, place, { why: said.notWritten[not], sent });
  if (others.length > 0) {
    const after = (await checkedReturnOf(desk, place.release.id, place.area.slug)) ?? place;
    return signOffPage(desk, after, { why: said.others(othersInWords(desk, after, others)), sent });
  }
  return { kind: "redirect", to: `${signOffAddress(place.release.id, place.area.slug)}?saved=yes` };
}

/** What could not be written, with what was sent, which stays in the fields. */
interface NotSaved {
  readonly why: string;
  /** The id of the field that is to be mended; left out where it is about the form as a whole. */
  readonly field?: string;
  readonly sent?: SentSignOff;
}

/** What is signed as it was read, blank where nobody has signed. */
function standing({ received, release }: ReturnPlace): SignOff {
  const of = (agency: Agency) => {
    const signature = received?.signOff.find((each) => each.agency === agency);
    if (!signature || !isSigned(signature)) return { name: "", post: "" };
    return { name: signature.name, post: signature.post };
  };
  return {
    status: received?.status ?? release.details.status,
    police: of("police"),
    probation: of("probation"),
    prisons: of("prisons"),
  };
}

/** What somebody else has written: 'Police: S. Invented, Superintendent'. */
function othersInWords({ words }: Desk, place: ReturnPlace, parts: readonly SignOffPart[]): string[] {
  const said = words.desk.handOver;
  const stands = standing(place);
  return parts.map((part) => {
    if (part === "status") return `${said.status}: ${words.status.figures[stands.status]}`;
    const { name, post } = stands[part];
    return `${said.agencies[part]}: ${name === "" ? said.nobody : `${name}, ${post}`}`;
  });
}

function signOffPage(desk: Desk, place: CheckedReturn, not?: NotSaved, isSaved = false): DeskResponse {
  const { words } = desk;
  const { release, area, received, findings } = place;
  const said = words.desk.handOver;
  const stands = standing(place);
  const sent = not?.sent;
  /** What somebody has changed stays in the fields; all else is as it stands. */
  const shown = <P extends SignOffPart>(part: P): SignOff[P] =>
    sent && JSON.stringify(sent.now[part]) !== JSON.stringify(sent.was[part]) ? sent.now[part] : stands[part];
  return {
    kind: "page",
    ...(not && { status: 409 }),
    html: desk.page("sign-off", {
      title: said.heading(area.name, release.details.year),
      trail: trailTo(words, release.id),
      label: releaseLabel(release.details, words),
      script: "sign-off",
      words: said,
      problem: words.desk.frame.problem,
      errors: not && [{ text: not.why, address: `#${not.field ?? "sign-off"}` }],
      heading: words.desk.frame.success,
      lines: isSaved && [said.saved],
      success: true,
      isYaml: received?.format === "yaml",
      address: signOffAddress(release.id, area.slug),
      kept: keptPlace(desk, release.id, area.slug, "sign-off"),
      was: JSON.stringify(fieldsOf(stands)),
      toReturn: returnAddress(release.id, area.slug),
      statuses: (["provisional", "final", "revised"] as const).map((each) => ({
        value: each,
        text: words.status.figures[each],
        chosen: each === shown("status"),
      })),
      agencies: agencies.map((agency) => ({
        agency,
        text: said.agencies[agency],
        fields: (["name", "post"] as const).map((part) => {
          const id = `${agency}-${part}`;
          const wrong = not?.field === id ? not.why : undefined;
          return { id, name: `${agency}.${part}`, label: said[part], value: shown(agency)[part], wrong };
        }),
      })),
      inTheWay: findings.filter(blocksPublication).map((finding) => sayFinding(words, finding).problem),
    }),
  };
}
