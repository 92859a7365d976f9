import { isSigned } from "../../checks/sign-off.ts";
import { blocksPublication, hasErrors } from "../../findings/finding.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { agencies } from "../../returns/return.ts";
import { sayFinding } from "../../words/say-finding.ts";
import { returnAddress, signOffAddress } from "../context/addresses.ts";
import { changeFile } from "../context/change-file.ts";
import type { Desk } from "../context/desk.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { noReturn } from "../return/page.ts";
import { placeOf, type ReturnPlace } from "../return/place.ts";
import { type SentSignOff, sentSignOff } from "./sent.ts";
import { signed } from "./signed.ts";

/** The signatures under a return, with what is still in the way of them. */
export async function showSignOff(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await placeOf(request, desk);
  return place ? signOffPage(desk, place, undefined, request.query.has("saved")) : noReturn(desk);
}

/** Writes what was signed, unless the return has errors: nobody can answer for figures that cannot be read. */
export async function saveSignOff(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await placeOf(request, desk);
  if (!place) return noReturn(desk);
  const said = desk.words.desk.handOver;
  const sent = sentSignOff(request);
  if (!sent) return signOffPage(desk, place, { why: said.notUnderstood });
  const half = agencies.find((agency) => (sent[agency].name === "") !== (sent[agency].post === ""));
  if (half) {
    const field = `${half}-${sent[half].name === "" ? "name" : "post"}`;
    return signOffPage(desk, place, { why: said.both(said.agencies[half]), field, sent });
  }
  if (hasErrors(place.findings)) return signOffPage(desk, place, { why: said.errors, sent });
  if (place.path === undefined || place.received?.format !== "yaml")
    return signOffPage(desk, place, { why: said.noReturn, sent });
  const not = await changeFile(desk, place.path, (yaml) => signed(yaml, sent));
  if (not) return signOffPage(desk, place, { why: said.notWritten[not], sent });
  return { kind: "redirect", to: `${signOffAddress(place.release.id, place.area.slug)}?saved=yes` };
}

/** What could not be written, with what was sent, which stays in the fields. */
interface NotSaved {
  readonly why: string;
  /** The id of the field that is to be mended; left out where it is about the form as a whole. */
  readonly field?: string;
  readonly sent?: SentSignOff;
}

function signOffPage(desk: Desk, place: ReturnPlace, not?: NotSaved, isSaved = false): DeskResponse {
  const { words } = desk;
  const { release, area, received, findings } = place;
  const said = words.desk.handOver;
  const isYaml = received?.format === "yaml";
  const status = not?.sent?.status ?? received?.status ?? release.details.status;
  return {
    kind: "page",
    ...(not && { status: 409 }),
    html: desk.page("sign-off", {
      title: said.heading(area.name, release.details.year),
      trail: trailTo(words, release.id),
      label: releaseLabel(release.details, words),
      words: said,
      problem: words.desk.frame.problem,
      errors: not && [{ text: not.why, address: `#${not.field ?? "sign-off"}` }],
      heading: words.desk.frame.success,
      lines: isSaved && [said.saved],
      success: true,
      isYaml,
      address: signOffAddress(release.id, area.slug),
      toReturn: returnAddress(release.id, area.slug),
      statuses: (["provisional", "final", "revised"] as const).map((each) => ({
        value: each,
        text: words.status.figures[each],
        chosen: each === status,
      })),
      agencies: agencies.map((agency) => {
        const signature = received?.signOff.find((each) => each.agency === agency);
        const stands = signature && isSigned(signature) ? signature : { name: "", post: "" };
        const fields = not?.sent?.[agency] ?? stands;
        return {
          agency,
          text: said.agencies[agency],
          fields: (["name", "post"] as const).map((part) => {
            const id = `${agency}-${part}`;
            const wrong = not?.field === id ? not.why : undefined;
            return { id, name: `${agency}.${part}`, label: said[part], value: fields[part], wrong };
          }),
        };
      }),
      inTheWay: findings.filter(blocksPublication).map((finding) => sayFinding(words, finding).problem),
    }),
  };
}
