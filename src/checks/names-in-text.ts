import type { Cell } from "../figures/coordinate.ts";
import { cellsOf, rateBy, total } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import { isSameWord, type Token, tokensOf } from "./words-in-text.ts";

/** How the members and measures of a framework are called, as the words to look for. */
export interface Names {
  readonly members: readonly {
    readonly dimension: string;
    readonly member: string;
    readonly words: readonly string[];
  }[];
  readonly measures: readonly {
    readonly measure: string;
    /** All words of its label, and those that no member and no unit has. */
    readonly words: readonly string[];
    readonly own: readonly string[];
  }[];
  /** What is counted, 'offenders', and words that only join. */
  readonly plain: ReadonlySet<string>;
}

/** What a sentence names, and at which of its words. */
export interface Named {
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly measures: ReadonlySet<string>;
  readonly places: ReadonlySet<number>;
}

const joining =
  "people persons individuals men offenders cases were was are is been being had have has who the in at under as on subject to managed through by mappa eligible actively active total known for with - and";
/** What is managed, and at what, many measures have in their labels. */
const vague = tokensOf("managed level category").map(({ stem }) => stem);
const small = new Set(
  tokensOf("the of and or for with in to a at per whose was by year").map(({ stem }) => stem),
);

/** The names of a framework: labels and names of members, with the initials of those of several words; labels of measures. */
export function namesOf(framework: Framework): Names {
  const dimensions = Object.values(framework.measures).flatMap((measure) => measure.dimensions);
  const members = [...new Set(dimensions)].flatMap((dimension) =>
    Object.values(dimension.members).flatMap(({ id, label, name }) =>
      [label, name].flatMap(spellings).map((words) => ({ dimension: dimension.id, member: id, words })),
    ),
  );
  const counted = [...Object.values(framework.measures), ...Object.values(framework.rates)];
  const units = counted.flatMap(({ unit }) => tokensOf(unit)).map(({ stem }) => stem);
  const common = new Set([...units, ...members.flatMap(({ words }) => words), ...vague]);
  return {
    members: members.toSorted((one, other) => other.words.length - one.words.length),
    measures: counted.map(({ id, label }) => {
      const words = contentOf(label);
      return { measure: id, words, own: words.filter((word) => !common.has(word)) };
    }),
    plain: new Set([...tokensOf(joining).map(({ stem }) => stem), ...units]),
  };
}

/** 'Sexual Risk Order (SRO)': the words before the brackets, those in them, and the initials. A single plain word says too little. */
function spellings(name: string): string[][] {
  const [long = "", short] = name.split(/[()]/);
  const words = tokensOf(long).filter(({ text }) => /[\p{L}\d]/u.test(text));
  const initials = words.length > 2 ? words.map(({ text }) => text[0]!.toUpperCase()).join("") : undefined;
  const all = [
    words.map(({ stem }) => stem),
    ...[short, initials].flatMap((each) => (each ? [[tokensOf(each)[0]!.stem]] : [])),
  ];
  return all.filter((each, index) => index > 0 || each.length > 1);
}

function contentOf(label: string): string[] {
  return tokensOf(label)
    .filter(({ text, stem }) => /\p{L}/u.test(text) && !small.has(stem))
    .map(({ stem }) => stem);
}

/** A measure is named where a sentence has so much of the words of its label, and of those that are its own. */
const [mostOfLabel, mostOfOwn] = [0.6, 0.5];

export function namedIn(names: Names, tokens: readonly Token[]): Named {
  const members = new Map<string, Set<string>>();
  const places = new Set<number>();
  const add = (dimension: string, member: string, from: number, to: number) => {
    members.set(dimension, (members.get(dimension) ?? new Set()).add(member));
    for (let at = from; at < to; at++) places.add(at);
  };
  for (const { dimension, member, words } of names.members) {
    for (let at = 0; at + words.length <= tokens.length; at++) {
      if (places.has(at) || !words.every((word, index) => isSameWord(word, tokens[at + index]!.stem)))
        continue;
      add(dimension, member, at, at + words.length);
      if (!/^\d+$/.test(words.at(-1)!)) continue;
      // 'Levels 2 and 3' names both.
      for (
        let next = at + words.length;
        /^(?:and|or|to|,|&|\/|-|–)$/.test(tokens[next]?.text ?? "");
        next += 2
      ) {
        const also = names.members.find(
          (each) => each.dimension === dimension && each.words.at(-1) === tokens[next + 1]?.text,
        );
        if (!also) break;
        add(dimension, also.member, next, next + 2);
      }
    }
  }
  const measures = new Set<string>();
  for (const { measure, words, own } of names.measures) {
    const isThere = (word: string) => tokens.some(({ stem }) => isSameWord(word, stem));
    if (own.length === 0 || words.filter(isThere).length < words.length * mostOfLabel) continue;
    if (own.filter(isThere).length < own.length * mostOfOwn) continue;
    measures.add(measure);
    for (const [at, { stem }] of tokens.entries())
      if (own.some((word) => isSameWord(word, stem))) places.add(at);
  }
  return { members, measures, places };
}

/**
 * The cells that a sentence may speak of: of its measures, if it names any, and of its members; of the total over them
 * too where it has a word for all.
 */
export function cellsNamed(framework: Framework, { members, measures }: Named, withTotals: boolean): Cell[] {
  const wanted = [...Object.keys(framework.measures), ...Object.keys(framework.rates)].filter(
    (id) => measures.size === 0 || measures.has(id),
  );
  return wanted.flatMap((id): Cell[] => {
    if (rateBy(framework, id)) return [{ measure: id, members: [] }];
    const { dimensions } = framework.measures[id]!;
    // A sentence about a category does not speak of what has no categories.
    if (measures.size === 0 && !dimensions.some((dimension) => members.has(dimension.id))) return [];
    return cellsOf(framework, id).filter((cell) =>
      dimensions.every(({ id: dimension }, index) => {
        const named = members.get(dimension);
        return !named || (withTotals && cell.members[index] === total) || named.has(cell.members[index]!);
      }),
    );
  });
}
