/** Words of the desk: return. */
export interface DeskReturnWords {
  readonly title: string;
}
