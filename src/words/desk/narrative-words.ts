/** Words of the desk: narrative. */
export interface DeskNarrativeWords {
  readonly title: string;
}
