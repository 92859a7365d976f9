import { expect, vi } from "vitest";
import { publicationTasks } from "../../../src/desk/home/publication-tasks.ts";
import { showRelease } from "../../../src/desk/home/show-release.ts";
import type { DeskResponse } from "../../../src/desk/http/exchange.ts";
import type { WorkState } from "../../../src/desk/workbench/workbench.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { statusOf } from "../../../src/status/status-of.ts";
import { english } from "../../../src/words/english/english.ts";
import { deskOver } from "../return/served.ts";

export const slow = { timeout: 120_000 };

/** The tasks before publication of a release, after some areas were given a return that nobody has filled in. */
export async function tasksOver(
  change?: (folder: string) => void,
  release = "2031-32",
  areas: readonly string[] = [],
) {
  const { desk } = await deskOver(change);
  for (const area of areas) expect(await desk.actions.newReturn(release, area)).toMatchObject({ done: true });
  if (areas.length > 0) await vi.waitUntil(async () => isRead(await desk.workbench.state(release)), slow);
  const state = (await desk.workbench.state(release)) as WorkState;
  const checklist = await desk.actions.checklist(state);
  const findings: readonly Finding[] = [...state.findings, ...checklist];
  const status = statusOf({ ...state.prepared, project: state.project, findings, now: desk.now() });
  const { ofAreas, ofRelease } = publicationTasks(state, findings, status.areas, english);
  const all = [...ofAreas, ...ofRelease];
  const left = Object.fromEntries(all.flatMap((each) => (each.done ? [] : [[each.key, each.state]])));
  const html = async () => {
    const request = { parameters: { release }, query: new URLSearchParams(), body: new Uint8Array() };
    return ((await showRelease(request, desk)) as Extract<DeskResponse, { kind: "page" }>).html;
  };
  return { html, all, left, findings, task: (key: string) => all.find((each) => each.key === key)! };
}

const isRead = (state: WorkState | undefined) => (state?.prepared.received.length ?? 0) > 0;
