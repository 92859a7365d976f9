import type { Plain } from "./plain.ts";

export interface NarrativeArguments {
  readonly "NARRATIVE-AREA": Plain;
  readonly "NARRATIVE-HEADING": Plain;
  readonly "NARRATIVE-LINK": Plain;
  readonly "NARRATIVE-NOT-ALLOWED": Plain;
  readonly "NARRATIVE-PICTURE": Plain;
  readonly "NARRATIVE-UNUSED": Plain;
}
