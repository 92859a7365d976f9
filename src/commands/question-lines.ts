import type { Area } from "../reference/areas.ts";
import type { Question } from "../returns/form/filled.ts";
import type { QuestionState } from "../words/question-words.ts";

/** What was done for an area. */
export interface AskedArea {
  readonly area: Area;
  readonly questions: readonly Question[];
  /** The workbook, as the user names it; undefined where there is nothing to ask. */
  readonly file?: string;
  /** The files of the area with notes or revisions, for which a form has no place. */
  readonly notInForm: readonly string[];
  /** A workbook that was left as it is, because it may hold what nobody has read yet. */
  readonly kept?: { readonly file: string; readonly why: "filled" | "unknown" };
}

/** What was handed back and to whom, and what was not. */
export function questionLines(done: readonly AskedArea[], release: string): string[] {
  if (done.length === 0) return [`Nothing was sent for ${release}: there is nobody to ask.`];
  const quiet = done.filter(({ file, kept }) => !file && !kept);
  const kept = done.filter((each) => each.kept);
  return [
    ...done.flatMap(({ area, questions, file }) =>
      file ? [`${area.name}: ${countInWords(questions)}. ${file}`] : [],
    ),
    ...done.flatMap(({ area, notInForm }) =>
      notInForm.map(
        (file) =>
          `${area.name}: ${file} has notes or revised figures, for which a form has no place. Put the answers into it, under 'explanations', instead of putting the workbook in its place.`,
      ),
    ),
    ...(quiet.length > 0 ? [`Nothing to ask: ${quiet.map(({ area }) => area.name).join(", ")}.`] : []),
    ...kept.flatMap(({ area, questions, kept: left }) =>
      left
        ? [`${area.name}: ${countInWords(questions)}. ${left.file} was left as it is: ${reasons[left.why]}`]
        : [],
    ),
  ];
}

const reasons = {
  filled:
    "somebody has written into it. Put it into returns/ in place of what was sent, or take it away; then ask again.",
  unknown: "it is no workbook that can be read. Take it away, then ask again.",
} as const;

const counted: readonly (readonly [states: readonly QuestionState[], words: string])[] = [
  [["to-mend"], "to mend"],
  [["open"], "to answer"],
  [["answered", "answered-beside"], "answered"],
  [["accepted"], "accepted"],
];

/** '2 to mend, 1 to answer, 3 accepted' */
function countInWords(questions: readonly Question[]): string {
  const parts = counted.flatMap(([states, words]) => {
    const count = questions.filter(({ state }) => states.includes(state)).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return parts.length === 0 ? "nothing to ask" : parts.join(", ");
}
