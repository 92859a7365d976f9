import type { Plain } from "./plain.ts";

export interface ReadingArguments {
  readonly "CSV-COLUMNS": Plain;
  readonly "CSV-HEADER": Plain;
  readonly "CSV-SYNTAX": Plain;
  readonly "FILE-OUTSIDE": Plain;
  readonly "FILE-TOO-LARGE": Plain;
  readonly "TEXT-CHARACTER": Plain;
  readonly "YAML-ALIAS": Plain;
  readonly "YAML-DUPLICATE-KEY": Plain;
  readonly "YAML-SYNTAX": Plain;
  readonly "YAML-TAB": Plain;
  readonly "YAML-TOO-DEEP": Plain;
}
