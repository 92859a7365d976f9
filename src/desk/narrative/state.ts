import type { Desk } from "../context/desk.ts";
import type { CheckedText } from "./place.ts";
import { readTextOf } from "./read-text.ts";
import { type SaidFinding, saidFindings } from "./said-findings.ts";
import { type ListedSection, sectionList } from "./section-list.ts";

/** All that an open page is told of its text after a change. */
export interface TextState {
  readonly text: string;
  readonly version: string | null;
  readonly findings: readonly SaidFinding[];
  readonly summary: string;
  readonly sections: readonly ListedSection[];
}

export async function stateOf(desk: Desk, place: CheckedText): Promise<TextState> {
  const { text, version } = await readTextOf(desk, place.path);
  const findings = saidFindings(desk.words, place);
  return {
    text,
    version: version ?? null,
    findings,
    summary: desk.words.desk.narrative.summary(findings.length),
    sections: sectionList(desk.words, place),
  };
}
