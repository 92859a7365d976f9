import { cellId } from "../../figures/coordinate.ts";
import { geographySlug, nationSlug } from "../../figures/geography.ts";
import { readAddress } from "../../trace/address.ts";
import { traceRowsSaid } from "../../trace/lines.ts";
import { trace } from "../../trace/make.ts";
import { sayTrace } from "../../trace/say.ts";
import { cellFragment, returnAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { reportOf } from "./request.ts";

/** What stands behind one figure, as `mappa trace` says it, with the way to its cell where it has one to be filled in. */
export async function showTrace({ parameters, query }: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { release: id = "" } = parameters;
  const { workbench, words } = desk;
  const { preview } = words.desk;
  const figure = query.get("figure") ?? "";
  const state = await workbench.state(id);
  const read = state && readAddress(state.project, figure);
  const known = read && "at" in read ? read.at : undefined;
  const view = {
    title: preview.traceTitle,
    trail: trailTo(words, id),
  };
  if (!state || !known) {
    const text = preview.noFigure(figure);
    return { kind: "page", status: 404, html: desk.page("no-report", { ...view, text }) };
  }
  const { release } = state.prepared;
  const { geography } = known;
  const place =
    geography.kind === "area" || geography.kind === "group" ? geographySlug(geography) : nationSlug;
  const request = reportOf(release, place, state.project.groups);
  const report = request && (await workbench.report(id, request));
  const said = sayTrace(words, trace(state.prepared, report ? [report.edition] : [], known, "all"));
  const isAsked = known.geography.kind === "area" && known.year === release.details.year;
  const cell =
    isAsked && Object.hasOwn(release.framework.measures, known.measure) ? cellId(known) : undefined;
  return {
    kind: "page",
    html: desk.page("trace", {
      ...view,
      ...(said.label !== undefined && { label: said.label }),
      figure: said.figure,
      rows: traceRowsSaid(words, said),
      toCell:
        cell === undefined
          ? undefined
          : { text: preview.toCell, address: returnAddress(id, place) + cellFragment(cell) },
    }),
  };
}
