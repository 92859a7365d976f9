import type { Words } from "../../words/words.ts";
import { narrativeAddress } from "../context/addresses.ts";
import type { CheckedText } from "./place.ts";
import { openOf } from "./said-findings.ts";

/** A section in the list of all that an author writes. */
export interface ListedSection {
  readonly name: string;
  readonly heading: string;
  readonly address: string;
  /** Written, not written, or how much was found. */
  readonly state: string;
  readonly kind: "not-written" | "optional" | "written" | "found";
  readonly isThis: boolean;
}

export function sectionList(
  words: Words,
  { release, area, section, sections, findings }: CheckedText,
): readonly ListedSection[] {
  const { narrative } = words.desk;
  return sections.map(({ name, heading, asked }) => {
    const isWritten = release.narratives.some(
      (each) => each.area === area && each.section === name && each.lines.some((line) => line.trim() !== ""),
    );
    const count = openOf(findings, name).filter(({ code }) => code !== "NARRATIVE-MISSING").length;
    const kind = count > 0 ? "found" : isWritten ? "written" : asked ? "not-written" : "optional";
    return {
      name,
      heading,
      address: narrativeAddress(release.id, area, name),
      state: kind === "found" ? narrative.found(count) : narrative.states[kind],
      kind,
      isThis: name === section.name,
    };
  });
}
