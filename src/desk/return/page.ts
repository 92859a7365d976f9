import { ofArea } from "../../figures/geography.ts";
import { yearBefore } from "../../figures/year.ts";
import { cellInWords, parseCell } from "../../framework/cells.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { returnAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { keptPlace } from "../context/kept-place.ts";
import { trailTo } from "../context/trail.ts";
import { yearBeforeOf } from "../context/year-before.ts";
import type { DeskResponse } from "../http/exchange.ts";
import { previewView } from "../preview/view.ts";
import { onwardFrom } from "./onward.ts";
import type { CheckedReturn, ReturnPlace } from "./place.ts";
import { type SaidFinding, saidFindings } from "./said-findings.ts";
import type { SavedCells } from "./save-cells.ts";
import { isYaml, summaryOf, textsOf } from "./state.ts";
import { tablesOf } from "./tables.ts";

/** What could not be done with a form that was sent. */
export interface NotDone {
  readonly why?: string;
  readonly saved?: SavedCells;
}

/**
 * The page of a return: its tables, what was found in them, and what was not done of what was sent.
 *
 * @param notice what has just been done
 */
export async function returnPage(
  desk: Desk,
  place: CheckedReturn,
  notDone?: NotDone,
  notice: readonly string[] = [],
): Promise<DeskResponse> {
  const { words } = desk;
  const { release, area, received, path, alone } = place;
  const { return: say } = words.desk;
  const { year } = release.details;
  const texts = await textsOf(desk, place);
  const findings = saidFindings(words, place).map(shownFinding);
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
    noticeHeading: words.desk.frame.success,
    notice,
    kept: keptPlace(desk, release.id, area.slug, "return"),
    address: returnAddress(release.id, area.slug),
    path: path === undefined ? undefined : say.file(path),
    file: path,
    isMissing: path === undefined,
    isWritable,
    isSentOtherwise: received !== undefined && received.format !== "yaml",
    sentAs: received && path !== undefined && say.readOnly.format(received.format, path),
    canTakeOver: alone,
    onward: onwardFrom(words, place),
    isBroken: path !== undefined && isYaml(place) && !isWritable,
    beforeLabel: before && say.before(yearBefore(year)),
    columnsLabel: before && say.columns(year),
    tables: tablesOf(place, texts, findings, before),
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
      {
        key: "",
        severity: "note",
        kind: "",
        place: "",
        problem: "",
        remedy: "",
        open: false,
        waits: false,
      },
      0,
    ),
    preview: previewView(release, ofArea(area.slug), words),
  });
  return { kind: "page", ...(notDone && { status: 409 }), html };
}

const aboutNothing = { code: "", cell: "", value: "", year: "" };

/** A finding as the template prints it: what its forms send stands in fields of their own. */
function shownFinding<F extends Omit<SaidFinding, "code">>(finding: F, number: number) {
  return {
    explained: "",
    cell: "",
    measure: "",
    ...finding,
    number,
    canExplain: finding.explain !== undefined,
    canAccept: finding.accept !== undefined,
    about: { ...aboutNothing, ...(finding.explain ?? finding.accept) },
  };
}

async function isChangeable(desk: Desk, { path }: ReturnPlace): Promise<boolean> {
  const file = path === undefined ? undefined : await desk.workbench.read(path);
  return file !== undefined && parseYaml(desk.data.shown(file.path), file.text).document !== undefined;
}

/** A page that says that there is no such return. */
export function noReturn({ words, page }: Desk): DeskResponse {
  const { return: say } = words.desk;
  const html = page("return-missing", { title: say.noArea, trail: trailTo(words), text: say.noAreaRemedy });
  return { kind: "page", status: 404, html };
}
