import type { ReleaseDetails } from "../../releases/schema.ts";
import { labelOf } from "../../report/identity.ts";
import { phrase } from "../../words/phrase.ts";
import { sayPlain } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";

/** What every page of a release says of it: that it is invented, or put together from other sources. */
export function labelOn({ kind }: Pick<ReleaseDetails, "kind">, words: Words): string | undefined {
  const label = labelOf(kind);
  return label && sayPlain(words, phrase("label", { label }));
}
