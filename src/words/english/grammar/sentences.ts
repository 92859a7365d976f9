import type { FigureUse } from "../../../figures/use.ts";
import type { Said, Spoken } from "../../phrase.ts";
import type { Dated, Subjects, Whereabouts } from "../../phrases.ts";
import { snapshotDay } from "./dates.ts";
import { line } from "./grammar.ts";

const statuses = { provisional: " (provisional)", revised: " (revised)" } as const;

/** ' (provisional)', or nothing. */
export function inBrackets(status: keyof typeof statuses | undefined): string {
  return status === undefined ? "" : statuses[status];
}

/** 'on 31 March 2032', 'in the year to 31 March 2032'. */
export function when({ year, basis }: Spoken<Dated>): string {
  if (basis === "snapshot") return `on ${snapshotDay(year)}`;
  if (basis === "flow") return `in the year to ${snapshotDay(year)}`;
  return `in the reporting year ${year}`;
}

/** The year before that of a sentence: 'a year before'. */
export function ago({ basis, status }: Spoken<Dated>): string {
  return `${basis === "flow" ? "in the year before" : "a year before"}${inBrackets(status)}`;
}

/** '41 of 42 areas', '4 of 5 areas of North West region', or the name of a place. */
export function among(where: Spoken<Whereabouts>): Said {
  if (where.kind === "place") return line`${where.place}`;
  return line`${where.coverage} areas of ${where.group ?? "England and Wales"}`;
}

/** The same where the words around it say of whom: '41 of 42 areas'. */
export function inShort(where: Spoken<Whereabouts>): Said {
  if (where.kind === "place") return line`${where.place}`;
  return line`${where.coverage} areas${where.group === undefined ? "" : ` of ${where.group}`}`;
}

/** '1,144 people were on the register'. */
export function counted(value: FigureUse, subjects: Spoken<Subjects>): Said {
  return subjects.kind === "words"
    ? line`${value} ${subjects.words}`
    : line`the figure of '${subjects.label}' was ${value}`;
}

/** 'Between 123 and 186 people were on the register'. */
export function betweenEnds(subjects: Spoken<Subjects>, lowest: FigureUse, highest: FigureUse): Said {
  const ends = line`${lowest} and ${highest}`;
  return subjects.kind === "words"
    ? line`Between ${ends} ${subjects.words}`
    : line`The figure of '${subjects.label}' lay between ${ends}`;
}
