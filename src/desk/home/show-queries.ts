import { releaseLabel } from "../../report/release-label.ts";
import type { Words } from "../../words/words.ts";
import { queriesAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { keptPlace } from "../context/kept-place.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { isListed, type Listed, type ListedFinding, listAddress, listedBy, workOf } from "./listed.ts";
import { type Notice, noticeAt } from "./notices.ts";
import { queryFilters } from "./query-filters.ts";
import { queryId, queryRows, type Refused } from "./query-rows.ts";
import { unreadable } from "./unreadable.ts";

/** Everything of all areas that somebody has to decide on, or of those that the address names. */
export async function showQueries(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { query, parameters } = request;
  const done = noticeAt(desk.workbench, query);
  return queriesPage(parameters["release"] ?? "", listedBy(query), desk, { done });
}

/** What became of what was sent: it was done, or it was not, of one query or as a whole. */
export interface Outcome {
  readonly done?: Notice | undefined;
  readonly why?: string | undefined;
  readonly refused?: Refused | undefined;
}

export async function queriesPage(
  id: string,
  listed: Listed,
  desk: Desk,
  { done, why, refused }: Outcome = {},
): Promise<DeskResponse> {
  const { words } = desk;
  const work = await workOf(desk, id);
  if (!work) return unreadable(id, desk);
  const { state, all } = work;
  const said = words.desk.home;
  const { kind } = state.prepared.release.details;
  const rows = all.filter((each) => isListed(each, listed));
  return {
    kind: "page",
    status: why === undefined && refused === undefined ? 200 : 409,
    html: desk.page("queries", {
      title: said.queriesTitle(id),
      trail: trailTo(words, id),
      label: releaseLabel({ kind }, words),
      script: "queries",
      words: said,
      problem: words.desk.frame.problem,
      errors: errorsOf(rows, { why, refused }, desk),
      heading: words.desk.frame.success,
      lines: done,
      success: true,
      count: said.listed(rows.length),
      filters: queryFilters(state, all, listed, words),
      live: listAddress(id, listed),
      here: new URLSearchParams(listAddress(id, listed).split("?")[1]).toString(),
      release: id,
      kept: keptPlace(desk, id, "queries"),
      settled: JSON.stringify(settledBy(all, words)),
      asked: JSON.stringify(all.filter(({ state: how }) => how !== "accepted").map(({ key }) => key)),
      nothing: JSON.stringify({ by: "", text: "" }),
      accept: `${queriesAddress(id)}/accept`,
      questions: `${queriesAddress(id)}/send-back`,
      isAsked: kind !== "reconstructed",
      area: listed.area,
      by: refused?.by ?? "",
      rows: await queryRows(desk, state, rows, listed, refused),
    }),
  };
}

/** What each query was settled with, by its key: for the script of the page, which keeps what is typed until then. */
function settledBy(all: readonly ListedFinding[], words: Words): Readonly<Record<string, string>> {
  return Object.fromEntries(
    all.flatMap(({ key, finding, state }) => {
      const explanation = finding.severity === "query" ? finding.explanation : undefined;
      return state === "accepted" && explanation ? [[key, words.explanation(explanation)]] : [];
    }),
  );
}

/** With the way to the form that it is about; where that query is listed no more, with what was written in it. */
function errorsOf(
  rows: readonly ListedFinding[],
  { why, refused }: Outcome,
  { words }: Desk,
): readonly { readonly text: string; readonly address: string }[] | undefined {
  if (refused) {
    const index = rows.findIndex(({ key }) => key === refused.key);
    if (index >= 0) return [{ text: refused.why, address: `#${queryId(index)}-by` }];
    const text = words.desk.home.lostQuery(refused.why, refused.text);
    return [{ text, address: "#queries" }];
  }
  return why === undefined ? undefined : [{ text: why, address: "#queries" }];
}
