/** Words of the desk: home. */
export interface DeskHomeWords {
  readonly title: string;
}
