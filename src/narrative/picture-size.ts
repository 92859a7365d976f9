export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The most pixels of a picture: a page at 300 dots an inch has nine million. */
export const mostPixels = 20_000_000;
