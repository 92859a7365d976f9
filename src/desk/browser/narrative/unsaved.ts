import type { Keeper } from "../kept/keeper.ts";
import type { KeptRecord } from "../kept/store.ts";

/** A text that was typed and is not known to be written, with the version that it was made from. */
export interface Unsaved {
  readonly text: string;
  readonly from: string | null;
  /** What was sent last and not answered: it may have been written. */
  readonly sent?: string;
}

/** The name under which a page keeps its text. */
export const unsavedName = "text";

/** Keeps what is typed in the browser until it is written. */
export function unsavedTexts(keeper: Pick<Keeper, "keep" | "forget">) {
  let last: string | undefined;
  return {
    keep(unsaved: Unsaved): void {
      const now = JSON.stringify(unsaved);
      if (now !== last) keeper.keep(unsavedName, unsaved);
      last = now;
    },
    forget(): void {
      last = undefined;
      keeper.forget(unsavedName);
    },
  };
}

/** The text among what was left; what is none was kept by another version of this page, and is passed over. */
export function unsavedOf(left: readonly KeptRecord[]): Unsaved | undefined {
  const { text, from, sent } = (left.find(({ name }) => name === unsavedName)?.value ??
    {}) as Partial<Unsaved>;
  if (typeof text !== "string") return undefined;
  return { text, from: typeof from === "string" ? from : null, ...(typeof sent === "string" && { sent }) };
}
