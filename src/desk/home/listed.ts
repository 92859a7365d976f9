import { cellId } from "../../figures/coordinate.ts";
import { blocksPublication, type Finding } from "../../findings/finding.ts";
import type { Release } from "../../releases/project.ts";
import { sayOnDesk } from "../../words/say-finding.ts";
import type { Words } from "../../words/words.ts";
import { queriesAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import type { WorkState } from "../workbench/workbench.ts";

/** How far something that was found has come. */
export const queryStates = ["in-the-way", "open", "answered", "accepted"] as const;
export type QueryState = (typeof queryStates)[number];

/** What is listed: of one state, one area and one code, where they are named. */
export interface Listed {
  readonly state: QueryState | undefined;
  readonly area: string | undefined;
  readonly code: string | undefined;
}

/** Something that was found and that somebody has to decide on. */
export interface ListedFinding {
  /** The same as long as the same is asked: another value of the figure is another question. */
  readonly key: string;
  readonly finding: Finding;
  readonly state: QueryState;
}

export function listedBy(query: URLSearchParams): Listed {
  return {
    state: queryStates.find((each) => each === query.get("state")),
    area: query.get("area") ?? undefined,
    code: query.get("code") ?? undefined,
  };
}

/** The address of the list with what is listed; `more` stands beside it. */
export function listAddress(release: string, listed: Listed, more: Readonly<Record<string, string>> = {}) {
  const named = Object.entries({ ...listed, ...more }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const query = new URLSearchParams(named).toString();
  return query === "" ? queriesAddress(release) : `${queriesAddress(release)}?${query}`;
}

/** A release with all that has to be decided on, and the checklist before publication; undefined where it cannot be read. */
export async function workOf(
  desk: Desk,
  id: string,
): Promise<{ readonly state: WorkState; readonly all: readonly ListedFinding[] } | undefined> {
  const state = await desk.workbench.state(id);
  if (!state) return undefined;
  const findings = [...state.findings, ...(await desk.actions.checklist(state))];
  return { state, all: toDecide(findings, state.prepared.release, desk.words) };
}

export function isListed({ finding, state }: ListedFinding, listed: Listed): boolean {
  return (
    (listed.state === undefined || listed.state === state) &&
    (listed.area === undefined || listed.area === finding.area) &&
    (listed.code === undefined || listed.code === finding.code)
  );
}

/** What an acceptance of a query names, as `mappa accept` takes it. */
export function namedBy({ code, area, section, figure, ...rest }: Finding, words: Words) {
  const stands = "standsOn" in rest ? rest.standsOn : undefined;
  return {
    area,
    code,
    cell: figure && cellId(figure),
    section,
    value: stands && words.standsOn(code, stands.values),
    year: stands?.year,
  };
}

/** By which a query is known, here and in the form that is sent of it. */
export function keyOf(named: Readonly<Record<string, string | undefined>>): string {
  const { area, code, cell, section, value, year } = named;
  return [area, code, cell, section, value, year].map((part) => part ?? "").join("|");
}

function toDecide(findings: readonly Finding[], release: Release, words: Words): ListedFinding[] {
  const times = new Map<string, number>();
  return findings
    .filter((finding) => finding.release === undefined || finding.release === release.id)
    .filter((finding) => finding.severity === "query" || blocksPublication(finding))
    .map((finding) => {
      const named = namedBy(finding, words);
      const own =
        named.value === undefined ? `${keyOf(named)}|${sayOnDesk(words, finding).problem}` : keyOf(named);
      const time = (times.get(own) ?? 0) + 1;
      times.set(own, time);
      return { key: time === 1 ? own : `${own}|${time}`, finding, state: stateOf(finding) };
    });
}

function stateOf(finding: Finding): QueryState {
  if (finding.severity !== "query") return "in-the-way";
  if (!finding.explanation) return "open";
  return finding.explanation.accepted ? "accepted" : "answered";
}
