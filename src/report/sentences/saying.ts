import type { Figure } from "../../figures/figure.ts";
import type { Format } from "../../figures/format.ts";
import { groupOf } from "../../figures/geography.ts";
import { type FigureUse, useOf } from "../../figures/use.ts";
import { cellInWords } from "../../framework/cells.ts";
import { isShare, sentenceForms } from "../../framework/sentences.ts";
import { isWhole } from "../../statistics/areas.ts";
import type { Dated, Subjects, Whereabouts } from "../../words/phrases.ts";
import { formatOf } from "../outline/plan.ts";
import type { Subject } from "../subject.ts";
import { placeName } from "../whose.ts";

/** A figure as it prints in a sentence, which says in words what a sign would say elsewhere. */
export function inSentence(subject: Subject, figure: Figure, percent = false): FigureUse {
  const format: Format = { ...formatOf(subject.framework, figure.at, { percent }), sentence: true };
  const inPercent = percent || (isShare(subject.framework, figure.at) && figure.at.view === "value");
  return useOf(figure, inPercent ? { ...format, suffix: "%" } : format);
}

/** What is counted, as a sentence speaks of it. */
export function subjectsOf({ framework }: Subject, { at, value }: Figure): Subjects {
  const forms = sentenceForms(framework, at);
  if (!forms) return { kind: "label", label: cellInWords(framework, at) };
  const one = value.kind === "count" && value.count === 1;
  return { kind: "words", words: one ? forms.one : forms.many };
}

export function datedBy({ at, basis, status }: Figure): Dated {
  return { year: at.year, basis, ...(status !== "final" && { status }) };
}

/** Where a figure is of; a sum of some areas says how many they are. */
export function whereabouts({ statistics }: Subject, figure: Figure): Whereabouts {
  const { project } = statistics;
  const { geography } = figure.at;
  if (isWhole(figure)) return { kind: "place", place: placeName(project, geography) };
  const coverage = statistics.figure({ ...figure.at, view: "coverage" });
  const group = groupOf(geography);
  return {
    kind: "areas",
    coverage: useOf(coverage, { decimals: 0, sentence: true }),
    ...(group !== undefined && { group: placeName(project, { kind: "group", group }) }),
  };
}
