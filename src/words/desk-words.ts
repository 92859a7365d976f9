import type { DeskBundleWords } from "./desk/bundle-words.ts";
import type { DeskFrameWords } from "./desk/frame-words.ts";
import type { DeskHandOverWords } from "./desk/hand-over-words.ts";
import type { DeskHomeWords } from "./desk/home-words.ts";
import type { DeskNarrativeWords } from "./desk/narrative-words.ts";
import type { DeskPreviewWords } from "./desk/preview-words.ts";
import type { DeskReturnWords } from "./desk/return-words.ts";

/** Everything that the pages of the desk say. */
export interface DeskWords {
  readonly frame: DeskFrameWords;
  readonly home: DeskHomeWords;
  readonly return: DeskReturnWords;
  readonly narrative: DeskNarrativeWords;
  readonly handOver: DeskHandOverWords;
  readonly bundle: DeskBundleWords;
  readonly preview: DeskPreviewWords;
}
