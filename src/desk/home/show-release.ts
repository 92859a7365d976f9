import { blockingTable } from "../../render/status/blocking-table.ts";
import { releaseLabel } from "../../report/release-label.ts";
import type { ReleaseStatus } from "../../status/status.ts";
import { statusOf } from "../../status/status-of.ts";
import type { Words } from "../../words/words.ts";
import { queriesAddress, takeInAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { areaFilters, areasAddress, areasListedBy } from "./area-filters.ts";
import { areaRows } from "./area-rows.ts";
import { publicationTasks } from "./publication-tasks.ts";
import { reportTexts } from "./report-texts.ts";
import { unreadable } from "./unreadable.ts";

/** Where a release stands: its areas with what each has to do, and all that must be done before it is published. */
export async function showRelease({ parameters, query }: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { release: id = "" } = parameters;
  const { workbench, words, now } = desk;
  const state = await workbench.state(id);
  if (!state) return unreadable(id, desk);
  const { prepared, project } = state;
  const findings = [...state.findings, ...(await desk.actions.checklist(state))];
  const status = statusOf({ ...prepared, project, findings, now: now() });
  const said = words.desk.home;
  const listed = areasListedBy(query);
  const places = [...status.areas, ...(status.nation ? [status.nation] : [])];
  const tasks = publicationTasks(state, findings, status.areas, words);
  const left = [...tasks.ofAreas, ...tasks.ofRelease].filter(({ done }) => !done).length;
  return {
    kind: "page",
    html: desk.page("release", {
      title: words.status.title(status.year),
      trail: trailTo(words),
      label: releaseLabel(prepared.release.details, words),
      script: "release",
      words: { ...said, columns: words.status.columns },
      live: areasAddress(id, listed),
      lines: [words.status.publication(status.publication), words.status.fit(status.fit)],
      sums: words.status.sums(status.counts),
      toTasks: said.tasks.toTasks(left),
      takeIn: { text: words.desk.bundle.takeIn.link, address: takeInAddress(id) },
      queries: { text: said.toQueries, address: queriesAddress(id) },
      filters: areaFilters(id, places, listed, words),
      caption: status.nation ? said.areasAnd(status.nation.name) : words.status.areas,
      areas: areaRows(places, prepared.release, words, listed),
      tasks,
      texts: reportTexts(state, words),
      blocking: blockingView(status, id, words),
    }),
  };
}

/** What is in the way by the codes of what was found, each with the way to all of its kind. */
function blockingView(status: ReleaseStatus, id: string, words: Words) {
  const { caption, columns, rows } = blockingTable(status, words);
  return {
    caption,
    columns: columns.map(({ heading }) => heading),
    rows: rows.map(([code, ...cells]) => ({
      code: String(code),
      address: `${queriesAddress(id)}?code=${encodeURIComponent(String(code))}`,
      cells: cells.map((cell) => String(cell ?? words.status.nothing)),
    })),
    nothing: rows.length === 0 ? words.status.nothingInTheWay : undefined,
  };
}
