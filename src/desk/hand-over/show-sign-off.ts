import { hasErrors } from "../../findings/finding.ts";
import { agencies } from "../../returns/return.ts";
import { signOffAddress } from "../context/addresses.ts";
import { changeFile } from "../context/change-file.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { noReturn } from "../return/page.ts";
import { type CheckedReturn, checkedPlaceOf, checkedReturnOf, type ReturnPlace } from "../return/place.ts";
import { saidTexts } from "../return/said-texts.ts";
import { sentSignOff } from "./sent.ts";
import { type SignOffOutcome, signOffPage, standing } from "./sign-off-page.ts";
import { changedByOthers, type SignOffPart, signed, signOffIn } from "./signed.ts";

/** As the address of the page says it. */
const outcomes = new Map<string | null, SignOffOutcome>([
  ["yes", "saved"],
  ["unchanged", "unchanged"],
]);

/** The signatures under a return, with what is still in the way of them. */
export async function showSignOff(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await checkedPlaceOf(request, desk);
  return place
    ? signOffPage(desk, place, undefined, outcomes.get(request.query.get("saved")))
    : noReturn(desk);
}

/**
 * Writes what was signed, unless the return or a text has errors: nobody can answer for figures that cannot be read, nor
 * for a report that cannot be made.
 */
export async function saveSignOff(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await checkedPlaceOf(request, desk);
  if (!place) return noReturn(desk);
  const said = desk.words.desk.handOver;
  const sent = sentSignOff(request);
  if (!sent) return signOffPage(desk, place, { why: said.notUnderstood });
  const half = agencies.find((agency) => (sent.now[agency].name === "") !== (sent.now[agency].post === ""));
  if (half) {
    const field = `${half}-${sent.now[half].name === "" ? "name" : "post"}`;
    return signOffPage(desk, place, { why: said.both(said.agencies[half]), at: field, sent });
  }
  const elsewhere = textErrors(desk, place);
  if (hasErrors(place.findings) || elsewhere.length > 0) {
    const why = hasErrors(place.findings) ? said.errors : said.textErrors(elsewhere.length);
    return signOffPage(desk, place, { why, at: "in-the-way", elsewhere, sent });
  }
  if (place.path === undefined || place.received?.format !== "yaml")
    return signOffPage(desk, place, { why: said.noReturn, sent });
  let others: readonly SignOffPart[] = [];
  let isChanged = false;
  const not = await changeFile(desk, place.path, (yaml) => {
    others = changedByOthers(sent, signOffIn(yaml, standing(place).status));
    const after = others.length > 0 ? yaml : signed(yaml, sent);
    isChanged = after.text !== yaml.text;
    return after;
  });
  if (not) return signOffPage(desk, place, { why: said.notWritten[not], sent });
  if (others.length > 0) {
    const after = (await checkedReturnOf(desk, place.release.id, place.area.slug)) ?? place;
    return signOffPage(desk, after, { why: said.others(othersInWords(desk, after, others)), sent });
  }
  const address = signOffAddress(place.release.id, place.area.slug);
  return { kind: "redirect", to: `${address}?saved=${isChanged ? "yes" : "unchanged"}` };
}

/** The errors in the texts of the area, each with the way to its text. */
function textErrors({ words }: Desk, place: CheckedReturn) {
  return saidTexts(words, place)
    .filter(({ what }) => what === "error")
    .map(({ place: at, problem, address }) => ({ text: `${at}: ${problem}`, address }));
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
