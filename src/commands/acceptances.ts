import { isFor } from "../checks/explanations.ts";
import { explainedByDirectorate } from "../checks/explanations-given.ts";
import { cellId } from "../figures/coordinate.ts";
import { type Accepted, withAcceptance } from "../releases/acceptance.ts";
import type { Release } from "../releases/project.ts";
import type { Words } from "../words/words.ts";
import type { ParsedYaml } from "../yaml/parse.ts";
import { WrongUse } from "./environment.ts";
import type { OpenQuery } from "./open-queries.ts";

/** An acceptance, and where in release.yaml the same explanation stands that nobody had accepted. */
export interface ToAccept {
  readonly entry: Accepted;
  readonly index?: number;
}

/**
 * What is written for a query: what it is about, the values that it was raised on, and the words of whoever explained it.
 *
 * @throws WrongUse where nobody has explained it
 */
export function acceptanceOf(
  { query, area, name }: OpenQuery,
  { by, on, text }: { readonly by: string; readonly on: string; readonly text?: string | undefined },
  release: Release,
  words: Words,
): ToAccept {
  const given = text ?? query.explanation?.text;
  if (given === undefined)
    throw new WrongUse(
      `Nobody has explained ${name}. Ask the area, or say yourself why it is right: --text "…". Nothing was changed.`,
    );
  const { values = [], year } = query.standsOn ?? {};
  const index = explainedByDirectorate(release).findIndex((each) => isFor(each, query));
  return {
    entry: {
      code: query.code,
      area,
      ...(query.figure && { cell: cellId(query.figure) }),
      ...(year !== undefined && { year }),
      ...(!query.figure && query.section !== undefined && { section: query.section }),
      value: words.standsOn(query.code, values),
      text: given,
      accepted: { by, on },
    },
    ...(index >= 0 && { index }),
  };
}

/** release.yaml with all of them, or not at all. */
export function withAcceptances(yaml: ParsedYaml, all: readonly ToAccept[]): ParsedYaml {
  return all.reduce((changed, { entry, index }) => withAcceptance(changed, entry, index), yaml);
}
