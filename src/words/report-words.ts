import type { Said, Spoken } from "./phrase.ts";
import type { Phrases } from "./phrases.ts";

/** The sentences of a report in a language, each from what it is made of. */
export type ReportWords = {
  readonly [K in keyof Phrases]: (args: Spoken<Phrases[K]>) => string | Said;
};
