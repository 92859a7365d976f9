import { total } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import type { TableHeading } from "../../reference/table-headings.ts";
import { measureLabel, measureNames } from "../measures.ts";
import { wordsOf } from "./words.ts";

/** What some words say of a figure: which measure it is of, and which members of dimensions; either may be left open. */
export interface Meaning {
  readonly measure?: string;
  /** By dimension; the total by its own name. */
  readonly members: ReadonlyMap<string, string>;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly means: Meaning;
}

/** Phrases by their first word. */
export type Vocabulary = ReadonlyMap<string, readonly Phrase[]>;

/**
 * What the names of a framework mean: labels, names and ids of measures, rates, members and totals; of a label with
 * brackets also what stands in them, and before them. Beside them the other headings that are in use, as far as the
 * framework counts what they mean.
 */
export function vocabularyOf(framework: Framework, headings: readonly TableHeading[]): Vocabulary {
  const phrases = [
    ...measurePhrases(framework),
    ...memberPhrases(framework),
    ...aliases(framework, headings),
  ];
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    // A total that is called so, and nothing else, says of no dimension that it is the one.
    if (first === undefined || (phrase.words.length === 1 && totalWords.has(first))) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** Words for a total over whatever is not named. */
export const totalWords: ReadonlySet<string> = new Set(["total", "totals", "all"]);

function measurePhrases(framework: Framework): Phrase[] {
  return measureNames(framework).flatMap((measure) =>
    spellings(measureLabel(framework, measure), measure).map((words) => ({
      words,
      means: { measure, members: new Map() },
    })),
  );
}

function memberPhrases({ dimensions }: Framework): Phrase[] {
  return Object.values(dimensions).flatMap((dimension) => {
    const members = Object.values(dimension.members).flatMap(({ id, label, name, within }) =>
      spellings(label, id, name, within).map((words) => [id, words] as const),
    );
    const totals = spellings(dimension.total).map((words) => [total, words] as const);
    return [...members, ...totals].map(([member, words]) => ({
      words,
      means: { members: new Map([[dimension.id, member]]) },
    }));
  });
}

function aliases(framework: Framework, headings: readonly TableHeading[]): Phrase[] {
  return headings.flatMap(({ heading, measure, members }): Phrase[] => {
    if (measure === undefined) return aliasOfMember(framework, heading, members);
    const dimensions = Object.hasOwn(framework.measures, measure)
      ? framework.measures[measure]!.dimensions
      : Object.hasOwn(framework.rates, measure)
        ? []
        : undefined;
    if (!dimensions || members.length > dimensions.length) return [];
    const named = members.map((member, index) => [dimensions[index]!, member] as const);
    if (named.some(([dimension, member]) => member !== total && !Object.hasOwn(dimension.members, member)))
      return [];
    const byDimension = new Map(named.map(([{ id }, member]) => [id, member]));
    return [{ words: wordsOf(heading), means: { measure, members: byDimension } }];
  });
}

/** Another name of a member, in whatever dimension has it. */
function aliasOfMember({ dimensions }: Framework, heading: string, members: readonly string[]): Phrase[] {
  return members.flatMap((member) =>
    Object.values(dimensions)
      .filter((dimension) => Object.hasOwn(dimension.members, member))
      .map(({ id }) => ({ words: wordsOf(heading), means: { members: new Map([[id, member]]) } })),
  );
}

/** The words of some names, each once. */
function spellings(...names: readonly (string | undefined)[]): (readonly string[])[] {
  const all = names.flatMap((name) => {
    if (name === undefined) return [];
    const brackets = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(name);
    return brackets ? [name, brackets[1]!, brackets[2]!] : [name];
  });
  const byText = new Map(all.map((name) => [wordsOf(name).join(" "), wordsOf(name)]));
  byText.delete("");
  return [...byText.values()];
}
