import { isSigned } from "../../checks/sign-off.ts";
import type { Agency } from "../../findings/arguments/check.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { agencies } from "../../returns/return.ts";
import { returnAddress, signOffAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { keptPlace } from "../context/kept-place.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskResponse } from "../http/exchange.ts";
import type { CheckedReturn, ReturnPlace } from "../return/place.ts";
import { bundleView } from "./bundle-view.ts";
import { inTheWayOf } from "./in-the-way.ts";
import { fieldsOf, type SentSignOff, type SignOff } from "./sent.ts";
import type { SignOffPart } from "./signed.ts";

/** What could not be written, with what was sent, which stays in the fields. */
export interface NotSaved {
  readonly why: string;
  /** The id of the place on the page that is to be mended; left out where it is the form of the signatures. */
  readonly at?: string;
  /** Where it is mended on other pages. */
  readonly elsewhere?: readonly { readonly text: string; readonly address: string | undefined }[];
  readonly sent?: SentSignOff;
}

/** What became of signatures that were sent: some were written, or all stood there already. */
export type SignOffOutcome = "saved" | "unchanged";

/** What is signed as it was read, blank where nobody has signed. */
export function standing({ received, release }: ReturnPlace): SignOff {
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

/** The page on which an area signs its return and hands it over. */
export async function signOffPage(
  desk: Desk,
  place: CheckedReturn,
  not?: NotSaved,
  outcome?: SignOffOutcome,
): Promise<DeskResponse> {
  const { words } = desk;
  const { release, area, received } = place;
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
      errors: not && [{ text: not.why, address: `#${not.at ?? "sign-off"}` }, ...(not.elsewhere ?? [])],
      heading: outcome === "unchanged" ? words.desk.frame.important : words.desk.frame.success,
      lines: outcome && [said[outcome]],
      success: outcome === "saved",
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
          const wrong = not?.at === id ? not.why : undefined;
          return { id, name: `${agency}.${part}`, label: said[part], value: shown(agency)[part], wrong };
        }),
      })),
      bundle: await bundleView(desk, place),
      inTheWay: inTheWayOf(words, place),
    }),
  };
}
