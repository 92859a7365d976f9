import type { Plain } from "./plain.ts";

export interface ReturnsArguments {
  readonly "FIGURE-AMBIGUOUS": Plain;
  readonly "FIGURE-BLANK": Plain;
  readonly "FIGURE-FRACTION": Plain;
  readonly "FIGURE-NEGATIVE": Plain;
  readonly "FIGURE-NOT-A-NUMBER": Plain;
  readonly "FIGURE-NOT-APPLICABLE": Plain;
  readonly "FIGURE-TOO-LARGE": Plain;
  readonly "HISTORY-YEAR": Plain;
  readonly "NOTE-UNUSED": Plain;
  readonly "RETURN-ALTERNATIVE": Plain;
  readonly "RETURN-DUPLICATE": Plain;
  readonly "RETURN-FILE-NAME": Plain;
  readonly "RETURN-FORMAT": Plain;
  readonly "RETURN-SHAPE": Plain;
  readonly "RETURN-UNKNOWN-AREA": Plain;
  readonly "RETURN-UNKNOWN-MEASURE": Plain;
  readonly "RETURN-UNKNOWN-MEMBER": Plain;
  readonly "RETURN-YEAR": Plain;
}
