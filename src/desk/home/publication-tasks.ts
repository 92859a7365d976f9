import type { Finding } from "../../findings/finding.ts";
import { taskOrder } from "../../status/next.ts";
import { inTheWay } from "../../status/publication.ts";
import type { PlaceStatus } from "../../status/status.ts";
import type { Task, Who } from "../../words/status-words.ts";
import type { Words } from "../../words/words.ts";
import { releaseAddress } from "../context/addresses.ts";
import type { WorkState } from "../workbench/workbench.ts";
import { listAddress } from "./listed.ts";
import { releaseChecks } from "./release-checks.ts";
import type { PublicationTask } from "./task.ts";
import { listedAs, type TaskItem, taskItems } from "./task-items.ts";

/** More than these are counted, not named. */
const mostNamed = 5;

/**
 * All that is asked of a release before it is published, done or not, in the order in which it is done: of its returns
 * and texts, and of the release itself. Of returns that have not come nobody knows whether they are without errors: a
 * task about returns is not done as long as one is still to come.
 *
 * @param findings what was found, with the checklist
 * @param areas where each area stands
 */
export function publicationTasks(
  state: WorkState,
  findings: readonly Finding[],
  areas: readonly PlaceStatus[],
  words: Words,
) {
  const { release } = state.prepared;
  const { tasks, others } = releaseChecks(inTheWay(release.id, findings), release, words);
  const items = taskItems(others, areas, state, words);
  return {
    ofAreas: taskOrder.flatMap((task) => {
      const own = items.filter((item) => item.task === task);
      const isReconstructed = release.details.kind === "reconstructed";
      if (own.length === 0 && isReconstructed) return [];
      return [taskOf(task, own, isReconstructed ? 0 : waitsFor(task, areas, state), release.id, words)];
    }),
    ofRelease: tasks,
  };
}

/** The returns that a task is about and that are still to come in a form that can be used, as many as there are. */
function waitsFor(task: Task, areas: readonly PlaceStatus[], { prepared }: WorkState): number {
  // What is to be sent is told itself, and texts are written also where there is no return.
  if (task === "send" || task === "write") return 0;
  const usable = new Set(prepared.statistics.respondingAreas);
  // The errors of a return that cannot be used are told themselves.
  return areas.filter(({ slug, errors }) => !usable.has(slug) && (task !== "mend" || errors === 0)).length;
}

function taskOf(
  task: Task,
  items: readonly TaskItem[],
  waiting: number,
  release: string,
  words: Words,
): PublicationTask {
  const { tasks: said, who } = words.desk.home;
  const usual: Who = task === "accept" ? "directorate" : "area";
  const named = items.slice(0, mostNamed);
  const hidden = items.length - named.length;
  const waits = waiting === 0 ? undefined : said.waits(waiting);
  return {
    key: task,
    name: said.names[task],
    who: [...new Set(items.length > 0 ? items.map((item) => item.who) : [usual])]
      .map((each) => who[each])
      .join(", "),
    done: items.length === 0 && waiting === 0,
    state: items.length > 0 ? said.left(items.length) : (waits ?? said.done),
    waits: items.length > 0 ? waits : undefined,
    places: named.flatMap(({ place }) => place ?? []),
    more: hidden === 0 ? undefined : { text: said.more(hidden), address: allOf(task, release) },
    notes: named.flatMap(({ note }) => note ?? []),
  };
}

/** Texts and signatures of areas without a return are listed with the areas, and nowhere else. */
function allOf(task: Task, release: string): string {
  if (task === "write" || task === "sign") return `${releaseAddress(release)}#areas-caption`;
  const state = listedAs[task] ?? "in-the-way";
  return listAddress(release, { state, area: undefined, code: undefined });
}
