import { isSigned } from "../../checks/sign-off.ts";
import { blocksPublication } from "../../findings/finding.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { agencies } from "../../returns/return.ts";
import type { BundlePart } from "../../words/desk/bundle-words.ts";
import { sayFinding } from "../../words/say-finding.ts";
import { bundleAddress, returnAddress, signOffAddress, takeInAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskResponse } from "../http/exchange.ts";
import type { ReturnPlace } from "../return/place.ts";
import { contentsOf } from "./bundle/contents.ts";
import type { SentSignOff } from "./sent.ts";

/** What could not be written, with what was sent, which stays in the fields. */
export interface NotSaved {
  readonly why: string;
  /** The place on the page that it is about, where that is not the signatures. */
  readonly at?: string;
  readonly sent?: SentSignOff;
}

/** The page on which an area signs its return and hands it over. */
export async function signOffPage(desk: Desk, place: ReturnPlace, not?: NotSaved): Promise<DeskResponse> {
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
      errors: not && [{ text: not.why, address: not.at ?? "#sign-off" }],
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
        return { agency, text: said.agencies[agency], ...(not?.sent?.[agency] ?? stands) };
      }),
      bundle: await bundleView(desk, place),
      inTheWay: findings.filter(blocksPublication).map((finding) => sayFinding(words, finding).problem),
    }),
  };
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
