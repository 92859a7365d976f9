import type { Unsaved } from "./unsaved.ts";

/** A text as it stands on the disk; without a version where there is no file. */
export interface Standing {
  readonly text: string;
  readonly version: string | null;
}

/** The answer to a text that was sent. */
export type SaveAnswer =
  | { readonly saved: true; readonly version: string }
  | ({ readonly saved: false } & Standing)
  /** More than the desk takes: the same is not sent again. */
  | "too-long";

/** What a saver works with. */
export interface SaverSetting {
  readonly text: () => string;
  /** Throws where the desk does not answer. */
  readonly send: (text: string, from: string | null) => Promise<SaveAnswer>;
  readonly keep: (unsaved: Unsaved) => void;
  /** Resolves once the browser has on its disk what it was given, or cannot put it there soon. */
  readonly kept: () => Promise<void>;
  readonly saved: () => void;
  /** Still unsaved after a while. */
  readonly slow: () => void;
  readonly failed: () => void;
  readonly tooLong: () => void;
  readonly conflict: (standing: Standing) => void;
}
