import { sectionsAskedFor } from "../../checks/narrative-sections.ts";
import { yearBefore } from "../../figures/year.ts";
import { cellInWords, parseCell } from "../../framework/cells.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { narrativeAddress, returnAddress, signOffAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { keptPlace } from "../context/kept-place.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskResponse } from "../http/exchange.ts";
import { previewView } from "../preview/view.ts";
import type { CheckedReturn, ReturnPlace } from "./place.ts";
import { type SaidFinding, saidFindings } from "./said-findings.ts";
import type { SavedCells } from "./save-cells.ts";
import type { ChangedCell } from "./sent.ts";
import { isYaml, summaryOf, textsOf } from "./state.ts";
import { tablesOf } from "./tables.ts";
import { yearBeforeOf } from "./year-before.ts";

/** What could not be done with a form that was sent. */
export interface NotDone {
  readonly why?: string;
  readonly saved?: SavedCells;
  /** Cells as they were sent, by which what was refused stays in its field. */
  readonly cells?: readonly ChangedCell[];
  /** Words on a finding, which stay in the field of that finding. */
  readonly said?: SaidOfFinding;
}

/** What was written to explain or to accept a finding. */
interface SaidOfFinding {
  readonly code: string;
  readonly cell?: string | undefined;
  readonly text?: string;
  readonly by?: string;
}

/** The page of a return: its tables, what was found in them, and what was not done of what was sent. */
export async function returnPage(desk: Desk, place: CheckedReturn, notDone?: NotDone): Promise<DeskResponse> {
  const { words } = desk;
  const { release, area, received, path, alone } = place;
  const { return: say } = words.desk;
  const { year } = release.details;
  const texts = await textsOf(desk, place);
  const findings = saidFindings(words, place).map((finding, number) =>
    shownFinding(finding, number, notDone?.said),
  );
  const before = await yearBeforeOf(desk, place);
  const isWritable = isYaml(place) && (await isChangeable(desk, place));
  const inWords = (id: string) => {
    const cell = parseCell(release.framework, id);
    return cell ? cellInWords(release.framework, cell) : id;
  };
  const html = desk.page("return", {
    title: say.heading(area.name, year),
    trail: trailTo(words, release.id),
    label: releaseLabel(release.details, words),
    script: "return",
    words: say,
    heading: say.heading(area.name, year),
    kept: keptPlace(desk, release.id, area.slug, "return"),
    address: returnAddress(release.id, area.slug),
    path: path === undefined ? undefined : say.file(path),
    file: path,
    isMissing: path === undefined,
    isWritable,
    isSentOtherwise: received !== undefined && received.format !== "yaml",
    sentAs: received && path !== undefined && say.readOnly.format(received.format, path),
    canTakeOver: alone,
    onward: onwardFrom(place, say),
    isBroken: path !== undefined && isYaml(place) && !isWritable,
    beforeLabel: before && say.before(yearBefore(year)),
    columnsLabel: before && say.columns(year),
    tables: tablesOf(place, { texts, typed: typedTexts(notDone) }, findings, before),
    summary: summaryOf(desk, findings),
    findings,
    open: findings.filter((each) => each.open),
    others: findings.filter((each) => each.measure === ""),
    why: notDone?.why,
    refused: (notDone?.saved?.refused ?? []).map((each) => ({
      ...each,
      place: inWords(each.cell),
      blank: say.conflict.blank,
    })),
    conflicts: (notDone?.saved?.conflicts ?? []).map((each) => ({
      ...each,
      place: inWords(each.cell),
      blank: say.conflict.blank,
    })),
    blank: shownFinding(
      { key: "", severity: "note", kind: "", place: "", problem: "", remedy: "", open: false },
      0,
    ),
    preview: previewView(release, area.slug, words),
  });
  return { kind: "page", ...(notDone && { status: 409 }), html };
}

const aboutNothing = { code: "", cell: "", value: "", year: "" };

/** A finding as the template prints it: what its forms send stands in fields of their own. */
function shownFinding(finding: SaidFinding, number: number, said?: SaidOfFinding) {
  const about = { ...aboutNothing, ...(finding.explain ?? finding.accept) };
  const isSaid = said !== undefined && about.code === said.code && about.cell === (said.cell ?? "");
  return {
    explained: "",
    cell: "",
    measure: "",
    ...finding,
    number,
    canExplain: finding.explain !== undefined,
    canAccept: finding.accept !== undefined,
    about,
    text: (isSaid && said.text) || "",
    by: (isSaid && said.by) || "",
  };
}

/** What was typed into cells that could not be written; of a conflict both stand side by side instead. */
function typedTexts({ saved, cells = [] }: NotDone = {}): ReadonlyMap<string, string> {
  const refused = new Set(saved?.refused.map(({ cell }) => cell));
  return new Map(
    cells.flatMap(({ cell, now }) => (!saved || refused.has(cell) ? [[cell, now] as const] : [])),
  );
}

async function isChangeable(desk: Desk, { path }: ReturnPlace): Promise<boolean> {
  const file = path === undefined ? undefined : await desk.workbench.read(path);
  return file !== undefined && parseYaml(desk.data.shown(file.path), file.text).document !== undefined;
}

/** What a report needs besides its figures. */
function onwardFrom({ release, area }: ReturnPlace, { toTexts, toSignOff }: Desk["words"]["desk"]["return"]) {
  const [section] = sectionsAskedFor(release.framework).keys();
  return [
    ...(section === undefined
      ? []
      : [{ text: toTexts, address: narrativeAddress(release.id, area.slug, section) }]),
    { text: toSignOff, address: signOffAddress(release.id, area.slug) },
  ];
}

/** A page that says that there is no such return. */
export function noReturn({ words, page }: Desk): DeskResponse {
  const { return: say } = words.desk;
  const html = page("return-missing", { title: say.noArea, trail: trailTo(words), text: say.noAreaRemedy });
  return { kind: "page", status: 404, html };
}
