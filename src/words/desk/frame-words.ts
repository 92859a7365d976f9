/** Words of the desk: frame. */
export interface DeskFrameWords {
  readonly title: string;
}
