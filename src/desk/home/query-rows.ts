import { isOpen } from "../../findings/finding.ts";
import { sayOnDesk } from "../../words/say-finding.ts";
import type { Words } from "../../words/words.ts";
import type { Desk } from "../context/desk.ts";
import type { WorkState } from "../workbench/workbench.ts";
import { canBeAsked } from "./can-be-asked.ts";
import { findingPlace } from "./finding-place.ts";
import { type Listed, type ListedFinding, listAddress, namedBy } from "./listed.ts";
import { queryFigures } from "./query-figure.ts";

/** What somebody wrote below a query and could not be taken. */
export interface Refused {
  /** Of the query. */
  readonly key: string;
  readonly why: string;
  readonly by: string;
  readonly text: string;
}

export const queryId = (index: number) => `query-${index + 1}`;

/** What was found that somebody has to decide on, as the template prints it. */
export async function queryRows(
  desk: Desk,
  state: WorkState,
  rows: readonly ListedFinding[],
  listed: Listed,
  refused: Refused | undefined,
) {
  const { words } = desk;
  const figureAt = queryFigures(desk, state, words);
  const isAsked = canBeAsked(state, words);
  return Promise.all(
    rows.map(async (row, index) => {
      return {
        id: queryId(index),
        ...rowOf(state, row, listed, words),
        /** The area that it can be sent back to. */
        sendBack: row.state !== "accepted" && isAsked(row.finding.area) ? row.finding.area : undefined,
        figure: await figureAt(row.finding),
        text: refused?.key === row.key ? refused.text : "",
        isRefused: refused?.key === row.key,
      };
    }),
  );
}

function rowOf(state: WorkState, { key, finding, state: how }: ListedFinding, listed: Listed, words: Words) {
  const { id } = state.prepared.release;
  const said = words.desk.home;
  const { code, area } = finding;
  const { problem, remedy } = sayOnDesk(words, finding);
  const { name: place, address } = findingPlace(state, finding, words);
  const explanation = finding.severity === "query" ? finding.explanation : undefined;
  return {
    key,
    code,
    title: words.findingPages.of[code].title,
    place,
    state: said.states[how],
    isSettled: how === "accepted",
    isOpen:
      isOpen(finding) && area !== undefined && finding.severity === "query" && finding.standsOn !== undefined,
    mark: said.mark(place),
    problem,
    remedy,
    explanation: explanation && words.explanation(explanation),
    needsWords: explanation === undefined,
    address,
    ofArea:
      area === undefined || listed.area === area
        ? undefined
        : { text: said.onlyOf(place), address: listAddress(id, { ...listed, area }) },
    ofCode:
      listed.code === code
        ? undefined
        : { text: said.onlyKind, address: listAddress(id, { ...listed, code }) },
    fields: Object.entries(namedBy(finding, words)).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name, value }],
    ),
  };
}
