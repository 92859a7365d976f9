import { found } from "../../findings/found.ts";
import type { BundleFault } from "../../words/desk/bundle-words.ts";
import { sayOnDesk } from "../../words/say-finding.ts";
import { returnAddress, takeInAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { unreadable } from "../home/unreadable.ts";
import { type DeskRequest, type DeskResponse, fileOf } from "../http/exchange.ts";
import type { WorkState } from "../workbench/workbench.ts";
import { type Changes, compare } from "./bundle/changes.ts";
import { type Held, heldBundle, hold, letGo } from "./bundle/held.ts";
import type { Manifest } from "./bundle/manifest.ts";
import { openBundle } from "./bundle/open.ts";
import { isDue, take } from "./bundle/take.ts";
import { changesPage } from "./changes-page.ts";
import { sentAgreement } from "./sent-agreement.ts";
import { faultLines, takeInPage } from "./take-in-page.ts";

/** The page that asks for a bundle; with one that was sent, what it would change. */
export async function showTakeIn(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  return withState(request, desk, async (state) => {
    const id = request.query.get("bundle");
    if (id === null) return takeInPage(desk, state);
    const held = heldBundle(desk, id);
    if (!held) return takeInPage(desk, state, [desk.words.desk.bundle.takeIn.gone]);
    const looked = await look(desk, state, held.bytes);
    if (!looked.changes) return takeInPage(desk, state, faultLines(desk, looked.faults));
    return changesPage(desk, state, { id, held, ...looked });
  });
}

/** Takes a bundle that was sent into memory where nothing is wrong with it, and leads to what it would change. */
export async function lookAtBundle(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  return withState(request, desk, async (state) => {
    const file = await fileOf(request, "bundle");
    if (!file) return takeInPage(desk, state, [desk.words.desk.bundle.takeIn.noFile]);
    const looked = await look(desk, state, file.bytes);
    if (!looked.changes) return takeInPage(desk, state, faultLines(desk, looked.faults));
    const id = hold(desk, file.bytes, file.name);
    return { kind: "redirect", to: `${takeInAddress(state.prepared.release.id)}?bundle=${id}` };
  });
}

/**
 * Writes what somebody has agreed to, where every file is still as it was when it was shown. Otherwise nothing is written,
 * and it is shown anew.
 */
export async function confirmTakeIn(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  return withState(request, desk, async (state) => {
    const { takeIn: said } = desk.words.desk.bundle;
    const agreed = sentAgreement(request);
    if (!agreed) return takeInPage(desk, state, [said.notUnderstood]);
    const { id, versions } = agreed;
    const held = heldBundle(desk, id);
    if (!held) return takeInPage(desk, state, [said.gone]);
    const looked = await look(desk, state, held.bytes);
    if (!looked.changes) return takeInPage(desk, state, faultLines(desk, looked.faults));
    const { area, changes } = looked.changes;
    const other = changes.filter(({ name, here }) => versions.get(name) !== (here?.version ?? ""));
    const gone = [...versions.keys()].filter((name) => !changes.some((each) => each.name === name));
    const changed = [...other.map(({ name }) => name), ...gone];
    if (changed.length > 0)
      return changesPage(desk, state, { id, held, ...looked }, [said.changedMeanwhile(changed)]);
    const release = state.prepared.release.id;
    const taken = await take(desk, release, changes.filter(isDue));
    if (taken.stopped) return stoppedPage(request, desk, { id, held }, taken);
    letGo(desk, id);
    const query = new URLSearchParams({ "taken-in": `${taken.written.length}`, kept: `${taken.kept}` });
    return { kind: "redirect", to: `${returnAddress(release, area.slug)}?${query}` };
  });
}

/** After it came only to a part: what was written, what was not, and the rest to be agreed to again. */
async function stoppedPage(
  request: DeskRequest,
  desk: Desk,
  { id, held }: { readonly id: string; readonly held: Held },
  { stopped, written, notWritten }: Awaited<ReturnType<typeof take>>,
): Promise<DeskResponse> {
  const { takeIn: said } = desk.words.desk.bundle;
  return withState(request, desk, async (state) => {
    const lines = [
      ...(stopped ? [said.stopped(stopped)] : []),
      said.written(written),
      said.notWritten(notWritten),
    ];
    const looked = await look(desk, state, held.bytes);
    if (!looked.changes) return takeInPage(desk, state, [...lines, ...faultLines(desk, looked.faults)]);
    return changesPage(desk, state, { id, held, ...looked }, lines);
  });
}

/** What a bundle is and would change, or all that is wrong with it. */
async function look(
  desk: Desk,
  state: WorkState,
  bytes: Uint8Array,
): Promise<
  | { readonly manifest: Manifest; readonly changes: Changes }
  | { readonly changes?: undefined; readonly faults: readonly BundleFault[] }
> {
  const { bundle, faults } = openBundle(bytes, (fault, name) => {
    const args = { what: "broken", name, fault } as const;
    return sayOnDesk(desk.words, found("NARRATIVE-PICTURE", args, {})).problem;
  });
  if (!bundle) return { faults };
  const compared = await compare(desk, state, bundle);
  return compared.changes ? { manifest: bundle.manifest, changes: compared.changes } : compared;
}

/** Answers of a release as it stands, and otherwise says that there is none. */
async function withState(
  { parameters }: DeskRequest,
  desk: Desk,
  then: (state: WorkState) => Promise<DeskResponse>,
): Promise<DeskResponse> {
  const { release = "" } = parameters;
  const state = await desk.workbench.state(release);
  return state ? then(state) : unreadable(release, desk);
}
