import { sectionsAskedFor } from "../../checks/narrative-sections.ts";
import type { Finding } from "../../findings/finding.ts";
import { turnOf } from "../../status/next.ts";
import type { PlaceStatus } from "../../status/status.ts";
import type { Task, Who } from "../../words/status-words.ts";
import type { Words } from "../../words/words.ts";
import { narrativeAddress, returnAddress, signOffAddress } from "../context/addresses.ts";
import type { WorkState } from "../workbench/workbench.ts";
import { findingPlace } from "./finding-place.ts";
import { listAddress, type QueryState } from "./listed.ts";
import { noteOf, type TaskNote, type TaskPlace } from "./task.ts";

/** One thing that is to be done for a task, at a page of the desk or elsewhere. */
export type TaskItem = { readonly task: Task; readonly who: Who } & (
  | { readonly place: TaskPlace; readonly note?: never }
  | { readonly note: TaskNote; readonly place?: never }
);

/** Where the queries of a task are listed. */
export const listedAs: Partial<Record<Task, QueryState>> = { answer: "open", accept: "answered" };

/**
 * All that is to be done for returns and texts, each thing once. Areas, texts and signatures are told by where areas
 * stand: checks ask for a text or a signature only once there is a return, and of a form that came blank they tell twice.
 *
 * @param others what is in the way and does not belong to the release itself
 */
export function taskItems(
  others: readonly Finding[],
  areas: readonly PlaceStatus[],
  state: WorkState,
  words: Words,
): readonly TaskItem[] {
  const { release } = state.prepared;
  const isArea = (slug: string | undefined) => state.project.areas.some((area) => area.slug === slug);
  const found = others.flatMap((finding): TaskItem[] => {
    const { who, task } = turnOf(finding, isArea(finding.area) ? "area" : "directorate", release);
    const isTold = finding.code === "RETURN-MISSING" || (byArea.has(task) && isArea(finding.area));
    return isTold ? [] : [{ who, task, ...itemOf(finding, task, state, words) }];
  });
  return [...areas.flatMap((area) => itemsOfArea(area, others, state, words)), ...found];
}

const byArea: ReadonlySet<Task> = new Set<Task>(["send", "write", "sign"]);

function itemsOfArea(
  { slug, name, texts, next }: PlaceStatus,
  others: readonly Finding[],
  { prepared: { release } }: WorkState,
  words: Words,
): readonly TaskItem[] {
  const sections = sectionsAskedFor(release.framework);
  const { of } = words.findingPages;
  const isBlank = others.some(({ code, area }) => code === "RETURN-UNTOUCHED" && area === slug);
  return next.flatMap(({ who, task }): TaskItem[] => {
    const at = (text: string, address: string) => ({ task, who, place: { text, address } });
    switch (task) {
      case "send": {
        const text = isBlank ? `${name}: ${of["RETURN-UNTOUCHED"].title}` : name;
        return [at(text, returnAddress(release.id, slug))];
      }
      case "write":
        return texts.missing.map((section) =>
          at(`${name}: ${sections.get(section) ?? section}`, narrativeAddress(release.id, slug, section)),
        );
      case "sign":
        return [at(`${name}: ${of["SIGN-OFF-MISSING"].title}`, signOffAddress(release.id, slug))];
      default:
        return [];
    }
  });
}

/** A query that no page mends is decided on in the list of queries; what else no page mends is told in full. */
function itemOf(
  finding: Finding,
  task: Task,
  state: WorkState,
  words: Words,
): Pick<TaskItem, "place"> | { readonly note: TaskNote } {
  const { area, code } = finding;
  const { name, address } = findingPlace(state, finding, words);
  const listed = listedAs[task];
  const to = address ?? (listed && listAddress(state.prepared.release.id, { state: listed, area, code }));
  if (to !== undefined)
    return { place: { text: `${name}: ${words.findingPages.of[code].title}`, address: to } };
  const note = noteOf(finding, words);
  return { note: area === undefined ? note : { ...note, problem: `${name}: ${note.problem}` } };
}
