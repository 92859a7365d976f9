/** Words of the desk: preview. */
export interface DeskPreviewWords {
  readonly title: string;
}
