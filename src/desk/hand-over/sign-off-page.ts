import { isSigned } from "../../checks/sign-off.ts";
import type { Agency } from "../../findings/arguments/check.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { agencies } from "../../returns/return.ts";
import type { BundlePart } from "../../words/desk/bundle-words.ts";
import type { Words } from "../../words/words.ts";
import {
  bundleAddress,
  cellFragment,
  returnAddress,
  signOffAddress,
  takeInAddress,
} from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { keptPlace } from "../context/kept-place.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskResponse } from "../http/exchange.ts";
import type { CheckedReturn, ReturnPlace } from "../return/place.ts";
import { saidFindings } from "../return/said-findings.ts";
import { contentsOf } from "./bundle/contents.ts";
import { fieldsOf, type SentSignOff, type SignOff } from "./sent.ts";
import type { SignOffPart } from "./signed.ts";

/** What could not be written, with what was sent, which stays in the fields. */
export interface NotSaved {
  readonly why: string;
  /** The id of the place on the page that is to be mended; left out where it is the form of the signatures. */
  readonly at?: string;
  readonly sent?: SentSignOff;
}

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
  isSaved = false,
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
      errors: not && [{ text: not.why, address: `#${not.at ?? "sign-off"}` }],
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
          const wrong = not?.at === id ? not.why : undefined;
          return { id, name: `${agency}.${part}`, label: said[part], value: shown(agency)[part], wrong };
        }),
      })),
      bundle: await bundleView(desk, place),
      inTheWay: inTheWay(words, place),
    }),
  };
}

/** What keeps the return from being published, with the way to the cell that is to be mended. */
function inTheWay(words: Words, place: CheckedReturn) {
  const address = returnAddress(place.release.id, place.area.slug);
  return saidFindings(words, place)
    .filter(({ open }) => open)
    .map(({ place: at, problem, cell }) => ({
      place: at,
      problem,
      address: cell === undefined ? undefined : address + cellFragment(cell),
    }));
}

/** What the bundle holds, and where it is. */
async function bundleView(desk: Desk, place: ReturnPlace) {
  const { give, takeIn } = desk.words.desk.bundle;
  const { release, area, received } = place;
  const { files, leftOut } = await contentsOf(desk, place);
  const many = (part: BundlePart) => files.filter((file) => file.part === part).length;
  const parts = {
    return: many("return"),
    workbook: received ? 1 : 0,
    text: many("text"),
    picture: many("picture"),
  };
  return {
    ...give,
    isEmpty: files.length === 0,
    holds: give.holds(parts),
    files: leftOut.map(({ name, why }) => give.leftOutFile(name, why)),
    address: bundleAddress(release.id, area.slug),
    takeIn: { text: takeIn.link, address: takeInAddress(release.id) },
  };
}
