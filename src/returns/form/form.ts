import type { Cell } from "../../figures/coordinate.ts";
import type { Status } from "../../figures/figure.ts";
import { cellOf, isNotApplicable, total } from "../../framework/cells.ts";
import type { Dimension } from "../../framework/counted.ts";
import type { Framework } from "../../framework/model.ts";
import { dimensionsOf } from "../measures.ts";
import { agencies } from "../return.ts";
import { type FormIdentity, formVersion } from "./identity.ts";
import { type FormSheet, formSheets } from "./sheets.ts";

/**
 * What a return asks for, made from the framework, so that it cannot ask for what is not counted. It is drawn as a file
 * to fill in, or as anything else that can be filled in; nothing here knows which.
 */
export interface Form {
  readonly identity: FormIdentity;
  readonly statuses: readonly Status[];
  readonly sections: readonly FormSection[];
  /** The measures of the sections, each once, as a report prints them together. */
  readonly sheets: readonly FormSheet[];
  readonly agencies: readonly (typeof agencies)[number][];
}

/** A measure. */
export interface FormSection {
  readonly measure: string;
  readonly label: string;
  readonly definition: string;
  /** What is counted, in the plural. */
  readonly unit: string;
  /** The labels of its dimensions, from the outermost; none where the measure is one figure. */
  readonly dimensions: readonly string[];
  readonly parts: readonly FormPart[];
}

export type FormPart = FormGroup | FormCell;

/** The figures of one member of a dimension that is not the last. */
export interface FormGroup {
  readonly kind: "group";
  readonly member: string;
  readonly label: string;
  readonly definition?: string;
  readonly parts: readonly FormPart[];
  /** Whether any part of it that is not a total can exist. */
  readonly applies: boolean;
}

/** One figure. */
export interface FormCell {
  readonly kind: "cell";
  readonly cell: Cell;
  /** The member of the last dimension, `total`, or the measure where it has no dimension. */
  readonly member: string;
  readonly label: string;
  readonly definition?: string;
  /** Whether it is a total, which may be left out. */
  readonly total: boolean;
  /** Whether the figure can exist: Category 3 has no Level 1. */
  readonly applies: boolean;
}

/** The form of one area's return for one year, as a reader knows it: 2032/33. */
export function returnForm(framework: Framework, area: FormIdentity["area"], year: string): Form {
  return {
    identity: { area, year, framework: framework.id, version: formVersion(framework) },
    statuses: ["provisional", "final", "revised"],
    agencies,
    sheets: formSheets(framework),
    sections: Object.entries(framework.measures).map(([measure, { label, definition, unit }]) => {
      const dimensions = dimensionsOf(framework, measure) ?? [];
      const labels = dimensions.map((dimension) => dimension.label);
      const parts =
        dimensions.length === 0
          ? [cellPart(framework, cellOf(framework, measure, {}), { member: measure, label })]
          : partsOf({ framework, measure, dimensions }, []);
      return { measure, label, definition, unit, dimensions: labels, parts };
    }),
  };
}

interface Asked {
  readonly framework: Framework;
  readonly measure: string;
  readonly dimensions: readonly Dimension[];
}

/** The parts along the dimension that follows some members; a total is asked for along the last dimension only. */
function partsOf(asked: Asked, members: readonly string[]): FormPart[] {
  const { framework, measure, dimensions } = asked;
  const dimension = dimensions[members.length]!;
  const named = Object.entries(dimension.members).map(([member, { label, definition }]) => ({
    member,
    label,
    ...(definition !== undefined && { definition }),
  }));
  if (members.length === dimensions.length - 1) {
    return [...named, { member: total, label: dimension.total }].map((each) =>
      cellPart(framework, { measure, members: [...members, each.member] }, each),
    );
  }
  return named.map((each): FormGroup => {
    const parts = partsOf(asked, [...members, each.member]);
    const applies = parts.some((part) => part.applies && !(part.kind === "cell" && part.total));
    return { kind: "group", ...each, parts, applies };
  });
}

function cellPart(
  framework: Framework,
  cell: Cell,
  named: Pick<FormCell, "member" | "label" | "definition">,
): FormCell {
  const applies = !isNotApplicable(framework, cell);
  return { kind: "cell", cell, ...named, total: cell.members.at(-1) === total, applies };
}

/** Cells to show how a cell is named: of the totals that may be stated, the first few, else any. */
export function exampleCells(form: Form): readonly Cell[] {
  const cells = form.sections.flatMap(({ parts }) => cellsOf(parts)).filter((each) => each.applies);
  const totals = cells.filter((each) => each.total);
  return [...totals, ...cells].map(({ cell }) => cell);
}

/** Every figure of some parts, in the order of the form. */
export function cellsOf(parts: readonly FormPart[]): FormCell[] {
  return parts.flatMap((part) => (part.kind === "cell" ? [part] : cellsOf(part.parts)));
}
