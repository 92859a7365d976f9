import { blockingTable } from "../../render/status/blocking-table.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { statusOf } from "../../status/status-of.ts";
import { standings } from "../../words/status-words.ts";
import { queriesAddress, releaseAddress, takeInAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { areaRows } from "./area-rows.ts";
import { unreadable } from "./unreadable.ts";

/** Where a release stands: its areas with what each has to do, and what is in the way of publication. */
export async function showRelease({ parameters, query }: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { release: id = "" } = parameters;
  const { workbench, words, now } = desk;
  const state = await workbench.state(id);
  if (!state) return unreadable(id, desk);
  const { prepared, project, findings } = state;
  const status = statusOf({ ...prepared, project, findings, now: now() });
  const said = words.desk.home;
  const only = standings.find((standing) => standing === query.get("state"));
  const places = [...status.areas, ...(status.nation ? [status.nation] : [])];
  const { caption, columns, rows } = blockingTable(status, words);
  return {
    kind: "page",
    html: desk.page("release", {
      title: words.status.title(status.year),
      trail: trailTo(words),
      label: releaseLabel(prepared.release.details, words),
      words: { ...said, columns: words.status.columns },
      lines: [words.status.publication(status.publication), words.status.fit(status.fit)],
      sums: words.status.sums(status.counts),
      states: [
        { text: said.allStates, address: releaseAddress(id), count: places.length, chosen: !only },
        ...standings
          .map((standing) => ({
            text: words.status.standing[standing],
            address: `${releaseAddress(id)}?state=${standing}`,
            count: places.filter((place) => place.standing === standing).length,
            chosen: standing === only,
          }))
          .filter(({ count, chosen }) => count > 0 || chosen),
      ],
      takeIn: { text: words.desk.bundle.takeIn.link, address: takeInAddress(id) },
      queries: { text: said.toQueries, address: queriesAddress(id) },
      caption: words.status.areas,
      areas: areaRows(places, prepared.release, words, only),
      blocking: {
        caption,
        columns: columns.map(({ heading }) => heading),
        rows: rows.map(([code, ...cells]) => ({
          code: String(code),
          address: `${queriesAddress(id)}?code=${encodeURIComponent(String(code))}`,
          cells: cells.map((cell) => String(cell ?? words.status.nothing)),
        })),
        nothing: rows.length === 0 ? words.status.nothingInTheWay : undefined,
      },
    }),
  };
}
