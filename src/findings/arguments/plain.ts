/** Arguments of a finding whose words are not yet composed from facts. */
export interface Plain {
  readonly problem: string;
  readonly remedy: string;
}
