import type { Figure } from "../../figures/figure.ts";
import type { Format } from "../../figures/format.ts";
import { type FigureUse, useOf } from "../../figures/use.ts";
import { cellInWords } from "../../framework/cells.ts";
import { isShare, sentenceForms } from "../../framework/sentences.ts";
import type { Dated, Subjects, Whereabouts } from "../../words/phrases.ts";
import { formatOf } from "../outline/plan.ts";
import { placeName, type Subject } from "../subject.ts";

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
export function whereabouts(subject: Subject, figure: Figure): Whereabouts {
  const { statistics } = subject;
  const { geography } = figure.at;
  if (geography.kind !== "responding") return { kind: "place", place: placeName(statistics, geography) };
  const coverage = statistics.figure({ ...figure.at, view: "coverage" });
  const { group } = geography;
  return {
    kind: "areas",
    coverage: inSentence(subject, coverage),
    ...(group !== undefined && { group: placeName(statistics, { kind: "group", group }) }),
  };
}
