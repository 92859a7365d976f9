import { longestNarrative } from "../../narrative/markdown-limits.ts";
import { largestPicture } from "../../narrative/picture.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { narrativeAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { keptPlace } from "../context/kept-place.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskResponse } from "../http/exchange.ts";
import { previewView } from "../preview/view.ts";
import { lastYearOf } from "./last-year.ts";
import type { CheckedText } from "./place.ts";
import { readTextOf } from "./read-text.ts";
import { saidFindings } from "./said-findings.ts";
import { sectionList } from "./section-list.ts";

/** A text that was sent and not written because the file had changed. */
export interface Refused {
  readonly text: string;
}

/** The page of one text; with `refused` also the text that could not be written, which the form then holds. */
export async function textPage(desk: Desk, place: CheckedText, refused?: Refused): Promise<DeskResponse> {
  const { words } = desk;
  const { narrative } = words.desk;
  const { release, area, areaName, of, section } = place;
  const { text, version, isText } = await readTextOf(desk, place.path);
  const findings = saidFindings(words, place);
  const lastYear = await lastYearOf(desk, place);
  const html = desk.page("text", {
    title: narrative.title(section.heading, areaName),
    trail: trailTo(words, release.id),
    label: releaseLabel(release.details, words),
    script: "text",
    words: narrative,
    heading: section.heading,
    areaName,
    section: section.name,
    address: narrativeAddress(release.id, area, section.name),
    path: place.path,
    kept: keptPlace(desk, place.path),
    text: refused?.text ?? text,
    standing: text,
    version: version ?? "",
    isText,
    tooLong: narrative.tooLong(longestNarrative),
    picture: { most: largestPicture, tooLarge: narrative.picture.tooLarge(largestPicture) },
    isRefused: refused !== undefined,
    findings: findings.map((finding, index) => ({ ...finding, number: index + 1 })),
    hasFindings: findings.length > 0,
    summary: narrative.summary(findings.length),
    sections: sectionList(words, place),
    lastYear: lastYear && {
      heading: narrative.lastYear(lastYear.year),
      text: lastYear.text,
      actions: lastYear.actions.map((action) => ({
        action,
        outcomes: narrative.outcomes.map(({ label, line }) => ({ label, line: line(action) })),
      })),
    },
    preview: previewView(release, of, words),
  });
  return { kind: "page", ...(refused && { status: 409 }), html };
}

/** A page that says that a text was not saved because it is too long. */
export function tooLong({ words, page }: Desk, { release, areaName, section }: CheckedText): DeskResponse {
  const { narrative } = words.desk;
  const title = narrative.title(section.heading, areaName);
  const trail = trailTo(words, release.id);
  const view = { title, heading: title, lines: [narrative.tooLong(longestNarrative)], trail };
  return { kind: "page", status: 413, html: page("message", view) };
}

/** A page that says that there is no such text. */
export function noText({ words, page }: Desk, release: string): DeskResponse {
  const { narrative } = words.desk;
  const trail = trailTo(words, release);
  const view = { title: narrative.noText, heading: narrative.noText, lines: [narrative.noTextRemedy], trail };
  const html = page("message", view);
  return { kind: "page", status: 404, html };
}
