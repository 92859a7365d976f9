import { commonPairs } from "./common.ts";
import type { ExpectedNumber, FoundNumber } from "./tokens.ts";

/** A place at which a file and the edition of its document differ: what each of them says there. */
export interface Difference<At> {
  readonly expected?: ExpectedNumber;
  readonly found?: FoundNumber<At>;
}

/**
 * Where the numbers of a file differ from those that are expected in it, in their order. Of what stands between the same
 * two numbers in both, the first is held against the first.
 */
export function compareNumbers<At>(
  expected: readonly ExpectedNumber[],
  found: readonly FoundNumber<At>[],
): Difference<At>[] {
  const pairs = commonPairs(texts(expected), texts(found)) ?? [];
  const differences: Difference<At>[] = [];
  let [next, nextFound] = [0, 0];
  for (const [at, foundAt] of [...pairs, [expected.length, found.length] as const]) {
    const missing = expected.slice(next, at);
    const other = found.slice(nextFound, foundAt);
    for (let index = 0; index < Math.max(missing.length, other.length); index++)
      differences.push({
        ...(missing[index] && { expected: missing[index] }),
        ...(other[index] && { found: other[index] }),
      });
    [next, nextFound] = [at + 1, foundAt + 1];
  }
  return differences;
}

function texts(numbers: readonly { readonly text: string }[]): string[] {
  return numbers.map(({ text }) => text);
}
