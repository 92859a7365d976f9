import type { SystemFault } from "../findings/arguments/reading.ts";

/** What the system says of a file that cannot be read or written: half a sentence, and one that says what to do. */
export type FaultWords = Readonly<Record<SystemFault, { readonly problem: string; readonly remedy: string }>>;
