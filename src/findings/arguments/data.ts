import type { Year } from "../../figures/year.ts";

/** What is wrong with published data that are read. */
export interface DataArguments {
  /** A column says other than the rest of its row. */
  readonly "DATA-CONTRADICTION": {
    readonly column: string;
    readonly written: string;
    /** What it has to be; blank where nothing may stand there. */
    readonly expected: string;
  };
  /** The release of which they are, as they say. */
  readonly "DATA-INVENTED": { readonly release: string };
  /** Figures of one place that come out otherwise than published data say. */
  readonly "QUERY-DATA": {
    readonly label: string;
    readonly year?: Year;
    readonly column: string;
    readonly written: string;
    readonly computed: string;
    /** How many more figures of the same place differ. */
    readonly more: number;
  };
}
