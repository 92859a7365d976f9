/** Words of the desk: hand-over. */
export interface DeskHandOverWords {
  readonly title: string;
}
