import { hasErrors } from "../../findings/finding.ts";
import { agencies } from "../../returns/return.ts";
import { signOffAddress } from "../context/addresses.ts";
import { changeFile } from "../context/change-file.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { noReturn } from "../return/page.ts";
import { placeOf } from "../return/place.ts";
import { sentSignOff } from "./sent.ts";
import { signOffPage } from "./sign-off-page.ts";
import { signed } from "./signed.ts";

/** The signatures under a return, with what is still in the way of them. */
export async function showSignOff(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await placeOf(request, desk);
  return place ? signOffPage(desk, place) : noReturn(desk);
}

/** Writes what was signed, unless the return has errors: nobody can answer for figures that cannot be read. */
export async function saveSignOff(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await placeOf(request, desk);
  if (!place) return noReturn(desk);
  const said = desk.words.desk.handOver;
  const sent = sentSignOff(request);
  if (!sent) return signOffPage(desk, place, { why: said.notUnderstood });
  const half = agencies.find((agency) => (sent[agency].name === "") !== (sent[agency].post === ""));
  if (half) return signOffPage(desk, place, { why: said.both(said.agencies[half]), sent });
  if (hasErrors(place.findings)) return signOffPage(desk, place, { why: said.errors, sent });
  if (place.path === undefined || place.received?.format !== "yaml")
    return signOffPage(desk, place, { why: said.noReturn, sent });
  const not = await changeFile(desk, place.path, (yaml) => signed(yaml, sent));
  if (not) return signOffPage(desk, place, { why: said.notWritten[not], sent });
  return { kind: "redirect", to: `${signOffAddress(place.release.id, place.area.slug)}?saved=yes` };
}
