import { isInSheet } from "../../figures/location.ts";
import { blocksPublication, type Finding } from "../../findings/finding.ts";
import { sayOnDesk } from "../../words/say-finding.ts";
import type { Words } from "../../words/words.ts";
import { narrativeAddress } from "../context/addresses.ts";
import { sectionsOf } from "../narrative/sections.ts";
import type { CheckedReturn } from "./place.ts";
import { waitsForAcceptance } from "./said-findings.ts";

/** Something in a text of the area that is in the way of publication, in words and with the way to the text. */
export interface SaidText {
  /** An error, which lets no report be made; a text that is not written; or a query, open or explained. */
  readonly what: "error" | "missing" | "open" | "waits";
  /** The heading of the text and the line; blank where the problem names the text itself. */
  readonly place: string;
  /** Of a query that is explained it says also that it waits to be accepted. */
  readonly problem: string;
  /** Undefined where the reports have no such text, so that the desk has no page for it. */
  readonly address: string | undefined;
}

const order: readonly SaidText["what"][] = ["error", "open", "missing", "waits"];

/** What is in the way of publication in the texts of an area: errors first, then what is asked and what is missing. */
export function saidTexts(words: Words, place: CheckedReturn): readonly SaidText[] {
  const { framework } = place.release;
  const headings = new Map(
    sectionsOf(framework, { kind: "area" }).map(({ name, heading }) => [name, heading]),
  );
  const said = place.ofTexts
    .filter(blocksPublication)
    .map((finding) => sayOne(words, place, finding, headings.get(finding.section!)));
  return order.flatMap((what) => said.filter((each) => each.what === what));
}

/** How much of it there is, for those who are not at the texts; blank where nothing is open. */
export function textsInWords(words: Words, texts: readonly SaidText[]): string {
  if (texts.length === 0) return "";
  const many = (what: SaidText["what"]) => texts.filter((each) => each.what === what).length;
  const [errors, open, missing, explained] = [many("error"), many("open"), many("missing"), many("waits")];
  return words.desk.return.inTexts({ errors, open, missing, explained });
}

function sayOne(words: Words, place: CheckedReturn, finding: Finding, heading: string | undefined): SaidText {
  const { waiting, textPlace } = words.desk.return;
  const { problem } = sayOnDesk(words, finding);
  const what = whatOf(finding);
  const { section, location } = finding;
  const line = location && !isInSheet(location) ? location.line : undefined;
  return {
    what,
    place: what === "missing" ? "" : textPlace(heading ?? section!, line),
    problem: what === "waits" ? waiting(problem) : problem,
    address:
      heading === undefined ? undefined : narrativeAddress(place.release.id, place.area.slug, section!),
  };
}

function whatOf(finding: Finding): SaidText["what"] {
  if (finding.severity === "error") return "error";
  if (finding.code === "NARRATIVE-MISSING") return "missing";
  return waitsForAcceptance(finding) ? "waits" : "open";
}
