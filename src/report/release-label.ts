import type { ReleaseDetails } from "../releases/schema.ts";
import { phrase } from "../words/phrase.ts";
import { sayPlain } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { labelOf } from "./identity.ts";

/** What everything that is made of a release has to say, in full; undefined where the release is live. */
export function releaseLabel({ kind }: Pick<ReleaseDetails, "kind">, words: Words): string | undefined {
  const label = labelOf(kind);
  return label && sayPlain(words, phrase("label", { label }));
}
