import { isOpen, type QueryFinding } from "../../findings/finding.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { sayOnDesk } from "../../words/say-finding.ts";
import { explainTextAddress, narrativeAddress } from "../context/addresses.ts";
import type { Desk, DeskRoute } from "../context/desk.ts";
import { keptPlace } from "../context/kept-place.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { noText } from "../narrative/page.ts";
import { type CheckedText, checkedPlaceOf as checkedTextOf } from "../narrative/place.ts";
import { writeExplanation } from "./explain.ts";
import { checkedReturnOf } from "./place.ts";
import { sentTextExplanation } from "./sent.ts";
import { isYaml } from "./state.ts";

const pattern = "/:release/:area/text/:section/explain";

/** Where an area explains a query about one of its texts: what it says stands in its return, as of all queries. */
export const explainTextRoutes: readonly DeskRoute[] = [
  { method: "GET", pattern, handle: show },
  { method: "POST", pattern, types: ["application/x-www-form-urlencoded"], handle: save },
];

async function show(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await checkedTextOf(request, desk);
  if (!place) return noText(desk, request.parameters["release"] ?? "");
  const asked = queryIn(desk, place, request);
  return asked ? page(desk, place, asked) : toText(place);
}

async function save(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await checkedTextOf(request, desk);
  if (!place) return noText(desk, request.parameters["release"] ?? "");
  const asked = queryIn(desk, place, request);
  if (!asked) return toText(place);
  const { notUnderstood } = desk.words.desk.return.refused;
  const { query, value } = asked;
  const sent = sentTextExplanation(request, { code: query.code, section: place.section.name, value });
  if (!sent) return page(desk, place, asked, { why: notUnderstood, text: "" });
  const path = await returnPathOf(desk, place);
  const { noReturn } = desk.words.desk.return.explainText;
  if (path === undefined) return page(desk, place, asked, { why: noReturn, text: sent.text });
  const why = await writeExplanation(desk, path, sent);
  return why === undefined ? toText(place) : page(desk, place, asked, { why, text: sent.text });
}

/** A query about a text, and the value that it was raised on, as an explanation names it. */
interface Asked {
  readonly query: QueryFinding;
  readonly value: string;
}

/** The query that is asked for; undefined where it is settled by now, or was raised on another value. */
function queryIn({ words }: Desk, place: CheckedText, { query: by }: DeskRequest): Asked | undefined {
  return place.findings.filter(isOpen).flatMap((query): Asked[] => {
    const { code, section, standsOn } = query;
    if (section !== place.section.name || code !== by.get("code") || !standsOn) return [];
    const value = words.standsOn(code, standsOn.values);
    return value === by.get("value") ? [{ query, value }] : [];
  })[0];
}

/** The return that explanations are written into; undefined where there is none that can be changed here. */
async function returnPathOf(desk: Desk, { release, area }: CheckedText): Promise<string | undefined> {
  const place = await checkedReturnOf(desk, release.id, area);
  return place && isYaml(place) ? place.path : undefined;
}

function toText({ release, area, section }: CheckedText): DeskResponse {
  return { kind: "redirect", to: narrativeAddress(release.id, area, section.name) };
}

/** @param not why nothing was written, with the words that were sent, which stay in their field */
async function page(
  desk: Desk,
  place: CheckedText,
  { query, value }: Asked,
  not?: { readonly why: string; readonly text: string },
): Promise<DeskResponse> {
  const { words } = desk;
  const { release, area, areaName, section } = place;
  const { code, explanation } = query;
  const stands = explanation?.text ?? "";
  const { explainText, explain: label, saveExplanation } = words.desk.return;
  const canWrite = (await returnPathOf(desk, place)) !== undefined;
  const html = desk.page("explain-text", {
    title: explainText.heading(section.heading, areaName),
    trail: trailTo(words, release.id),
    label: releaseLabel(release.details, words),
    script: "explain-text",
    words: { ...explainText, label, save: saveExplanation },
    problem: words.desk.frame.problem,
    errors: not && [{ text: not.why, address: "#explanation" }],
    query: sayOnDesk(words, query),
    address: explainTextAddress(release.id, area, section.name, { code, value }),
    kept: keptPlace(desk, release.id, area, section.name, "explain"),
    code,
    was: JSON.stringify({ text: stands }),
    text: not?.text || stands,
    toText: narrativeAddress(release.id, area, section.name),
    canWrite,
  });
  return { kind: "page", ...(not && { status: 409 }), html };
}
