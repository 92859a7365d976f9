import { cellFragment, returnAddress } from "../context/addresses.ts";
import type { Desk, DeskRoute } from "../context/desk.ts";
import { type DeskRequest, type DeskResponse, jsonOf } from "../http/exchange.ts";
import { writeExplanation } from "./explain.ts";
import { takeOver } from "./keep-sent.ts";
import { noReturn, returnPage } from "./page.ts";
import { type CheckedReturn, checkedPlaceOf, checkedReturnOf, placeOf, type ReturnPlace } from "./place.ts";
import { type CellsAnswer, saveCells } from "./save-cells.ts";
import {
  type ChangedCell,
  cellsOfForm,
  filledIn,
  mostBytes,
  sentAcceptance,
  sentCells,
  sentExplanation,
  takenIn,
} from "./sent.ts";
import { isYaml, stateOf } from "./state.ts";

const address = "/:release/:area/return";
const post = (pattern: string, then: AtPlace): DeskRoute => ({
  method: "POST",
  pattern,
  mostBytes,
  handle: atPlace(then),
});

/** The page of a return, and what its forms and its scripts send. */
export const returnRoutes: readonly DeskRoute[] = [
  { method: "GET", pattern: address, handle: atPlace(show) },
  {
    method: "GET",
    pattern: `${address}/state`,
    async handle(request, desk) {
      await desk.sentChanges.after(request.query.get("after"));
      return atPlace(async (_, _desk, place) => ({ kind: "data", data: await stateOf(desk, place) }))(
        request,
        desk,
      );
    },
  },
  { method: "POST", pattern: `${address}/cells`, mostBytes, handle: cells },
  post(`${address}/table`, table),
  post(`${address}/explain`, explain),
  post(`${address}/accept`, accept),
  post(`${address}/new`, make),
  post(`${address}/take-over`, take),
];

type AtPlace = (request: DeskRequest, desk: Desk, place: CheckedReturn) => Promise<DeskResponse>;

/** Answers where the release has such an area, and otherwise says that it has none. */
function atPlace(then: AtPlace): DeskRoute["handle"] {
  return async (request, desk) => {
    const place = await checkedPlaceOf(request, desk);
    return place ? then(request, desk, place) : noReturn(desk);
  };
}

/** The page as it stands; where a bundle was just taken in, it says so. */
function show({ query }: DeskRequest, desk: Desk, place: CheckedReturn): Promise<DeskResponse> {
  const taken = takenIn.safeParse({ written: query.get("taken-in"), kept: query.get("kept") });
  const { done } = desk.words.desk.bundle.takeIn;
  const notice = taken.success ? done(taken.data.written, taken.data.kept) : [];
  return returnPage(desk, place, undefined, notice);
}

/**
 * Cells that the browser's side sends as they are typed. It asks for what is found in them apart, so that nothing is
 * checked before they are safe on the disk.
 */
async function cells(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const sent = sentCells.safeParse(jsonOf(request));
  return desk.sentChanges.during(sent.data?.name, () => change(request, desk, sent.data?.cells));
}

async function change(
  request: DeskRequest,
  desk: Desk,
  changed: readonly ChangedCell[] | undefined,
): Promise<DeskResponse> {
  const place = await placeOf(request, desk);
  if (!place) return noReturn(desk);
  const { notUnderstood, cannotChange } = desk.words.desk.return.refused;
  if (!changed) return { kind: "data", status: 400, data: { why: notUnderstood } };
  if (place.path === undefined || !isYaml(place))
    return { kind: "data", status: 409, data: { why: cannotChange } };
  const saved = await saveCells(desk, place, place.path, changed);
  const answer: CellsAnswer = { ...saved, desk: desk.data.sharing.id, turn: desk.workbench.turn() };
  return { kind: "data", data: answer };
}

/** A table that was sent as a form. */
async function table(request: DeskRequest, desk: Desk, place: CheckedReturn): Promise<DeskResponse> {
  const changed = cellsOfForm(request);
  const { notUnderstood, cannotChange } = desk.words.desk.return.refused;
  if (!changed) return returnPage(desk, place, { why: notUnderstood });
  if (place.path === undefined || !isYaml(place)) return returnPage(desk, place, { why: cannotChange });
  const saved = await saveCells(desk, place, place.path, changed);
  if (saved.conflicts.length === 0 && saved.refused.length === 0)
    return back(place, `#table-${encodeURIComponent(request.query.get("measure") ?? "")}`);
  const after = (await checkedReturnOf(desk, place.release.id, place.area.slug)) ?? place;
  return returnPage(desk, after, { saved });
}

async function explain(request: DeskRequest, desk: Desk, place: CheckedReturn): Promise<DeskResponse> {
  const sent = sentExplanation.safeParse(filledIn(request));
  const { notUnderstood, cannotChange } = desk.words.desk.return.refused;
  if (!sent.success) return returnPage(desk, place, { why: notUnderstood });
  if (place.path === undefined || !isYaml(place)) return returnPage(desk, place, { why: cannotChange });
  const why = await writeExplanation(desk, place.path, sent.data);
  if (why !== undefined) return returnPage(desk, place, { why });
  return back(place, sent.data.cell === undefined ? "" : cellFragment(sent.data.cell));
}

async function accept(request: DeskRequest, desk: Desk, place: CheckedReturn): Promise<DeskResponse> {
  const sent = sentAcceptance.safeParse(filledIn(request));
  if (!sent.success) return returnPage(desk, place, { why: desk.words.desk.return.refused.notUnderstood });
  const { cell } = sent.data;
  const done = await desk.actions.accept({ release: place.release.id, area: place.area.slug, ...sent.data });
  if (!done.done) return returnPage(desk, place, { why: done.why });
  return back(place, cell === undefined ? "" : cellFragment(cell));
}

async function make(_: DeskRequest, desk: Desk, place: CheckedReturn): Promise<DeskResponse> {
  const done = await desk.actions.newReturn(place.release.id, place.area.slug);
  return done.done ? back(place, "") : returnPage(desk, place, { why: done.why });
}

async function take(_: DeskRequest, desk: Desk, place: CheckedReturn): Promise<DeskResponse> {
  const why = await takeOver(desk, place);
  return why === undefined ? back(place, "") : returnPage(desk, place, { why });
}

function back({ release, area }: ReturnPlace, fragment: string): DeskResponse {
  return { kind: "redirect", to: `${returnAddress(release.id, area.slug)}${fragment}` };
}
