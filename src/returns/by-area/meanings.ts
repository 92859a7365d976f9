import type { Meaning, Vocabulary } from "./vocabulary.ts";

/** All that some words can mean, or the first of them that no name goes on with. */
export type Meanings =
  | { readonly all: readonly Meaning[]; readonly unknown?: undefined }
  | { readonly unknown: string; readonly all?: undefined };

/** Longer headings are none. */
const mostWords = 60;

/**
 * Everything that words can mean where each of them is part of a name or says nothing. Names that contradict each other,
 * such as two members of one dimension, are no meaning.
 */
export function meaningsOf(
  words: readonly string[],
  vocabulary: Vocabulary,
  silent: ReadonlySet<string>,
): Meanings {
  if (words.length > mostWords) return { unknown: words[mostWords]! };
  // What the words up to each place can mean, each meaning once: a heading of repeated names does not multiply.
  const upTo: Map<string, Meaning>[] = words.map(() => new Map());
  upTo.unshift(new Map([["", { members: new Map() }]]));
  let furthest = 0;
  for (const [at, word] of words.entries()) {
    const before = upTo[at]!;
    if (before.size === 0) continue;
    furthest = at;
    if (silent.has(word)) for (const [key, meaning] of before) upTo[at + 1]!.set(key, meaning);
    for (const phrase of vocabulary.get(word) ?? []) {
      const end = at + phrase.words.length;
      if (end > words.length || phrase.words.some((each, index) => words[at + index] !== each)) continue;
      for (const meaning of before.values()) {
        const joined = together(meaning, phrase.means);
        if (joined) upTo[end]!.set(keyOf(joined), joined);
      }
    }
  }
  const all = [...upTo[words.length]!.values()];
  return all.length > 0 ? { all } : { unknown: words[furthest] ?? "" };
}

/** Whether some words hold a name anywhere. */
export function namesSomething(words: readonly string[], vocabulary: Vocabulary): boolean {
  return words.some((word, at) =>
    (vocabulary.get(word) ?? []).some((phrase) =>
      phrase.words.every((each, index) => words[at + index] === each),
    ),
  );
}

/** What two meanings say together; undefined where they contradict each other. */
export function together(one: Meaning, other: Meaning): Meaning | undefined {
  if (one.measure !== undefined && other.measure !== undefined && one.measure !== other.measure)
    return undefined;
  const measure = one.measure ?? other.measure;
  const members = new Map(one.members);
  for (const [dimension, member] of other.members) {
    if ((members.get(dimension) ?? member) !== member) return undefined;
    members.set(dimension, member);
  }
  return { members, ...(measure !== undefined && { measure }) };
}

export function keyOf({ measure, members }: Meaning): string {
  const sorted = [...members].map(([dimension, member]) => `${dimension}=${member}`).sort();
  return [measure ?? "", ...sorted].join("\n");
}
