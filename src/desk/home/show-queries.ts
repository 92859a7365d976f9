import { isCode } from "../../findings/codes.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { queriesAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { type Listed, queryRows, queryStates } from "./query-rows.ts";
import { unreadable } from "./unreadable.ts";

/** What has just been done, or why it was not. */
export interface Notice {
  readonly lines: readonly string[];
  readonly done: boolean;
}

/** Everything of all areas that somebody has to decide on, or of those that the address names. */
export async function showQueries(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  return queriesPage(request.parameters["release"] ?? "", request.query, desk);
}

/**
 * @param query what is listed
 * @param by the post of whoever accepts, as it was written last
 */
export async function queriesPage(
  id: string,
  query: URLSearchParams,
  desk: Desk,
  notice?: Notice,
  by?: string,
): Promise<DeskResponse> {
  const { workbench, words } = desk;
  const state = await workbench.state(id);
  if (!state) return unreadable(id, desk);
  const listed: Listed = {
    state: queryStates.find((each) => each === query.get("state")),
    area: query.get("area") ?? undefined,
    code: query.get("code") ?? undefined,
  };
  const said = words.desk.home;
  const { kind } = state.prepared.release.details;
  const rows = queryRows(state, listed, words);
  const address = (changed: Record<string, string | undefined>) => {
    const all = { ...listed, ...changed };
    const named = Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    );
    return `${queriesAddress(id)}?${new URLSearchParams(named)}`;
  };
  return {
    kind: "page",
    status: notice && !notice.done ? 409 : 200,
    html: desk.page("queries", {
      title: said.queriesTitle(id),
      trail: trailTo(words, id),
      label: releaseLabel({ kind }, words),
      script: "queries",
      words: said,
      heading: notice?.done ? words.desk.frame.success : words.desk.frame.important,
      lines: notice?.lines,
      success: notice?.done,
      count: said.listed(rows.length),
      filters: [
        { text: said.allStates, address: address({ state: undefined }), chosen: listed.state === undefined },
        ...queryStates.map((each) => ({
          text: said.states[each],
          address: address({ state: each }),
          chosen: listed.state === each,
        })),
      ],
      narrowed: [
        ...(listed.area === undefined
          ? []
          : [{ text: said.everyArea, address: address({ area: undefined }) }]),
        ...(listed.code === undefined
          ? []
          : [
              {
                text: said.everyCode(isCode(listed.code) ? words.findingPages.of[listed.code].title : ""),
                address: address({ code: undefined }),
              },
            ]),
      ],
      here: new URLSearchParams(query).toString(),
      accept: `${queriesAddress(id)}/accept`,
      questions: `${queriesAddress(id)}/send-back`,
      isAsked: kind !== "reconstructed",
      area: listed.area,
      by: by ?? "",
      rows,
    }),
  };
}
