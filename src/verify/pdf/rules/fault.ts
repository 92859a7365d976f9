/** A rule that a file breaks. The code names the rule; the words say where. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}

export type Report = (code: string, message: string) => void;
