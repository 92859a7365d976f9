/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture that can be shown: its size as it is seen, and the bytes that are printed. */
export interface ReadablePicture extends PictureSize {
  readonly bytes: Buffer;
}

/** The most pixels of a picture: a page at 300 dots an inch has nine million. */
export const mostPixels = 20_000_000;

/** The most bytes of a PNG once it is unpacked, all at once. */
export const mostUnpacked = 32_000_000;

/** The same of one that has to be packed anew, with transparency beside it: a picture of 2,000 by 2,000. */
export const mostRepacked = 16_000_000;

/** The most pixels of all pictures of a report: four bytes each while a reader looks at it. */
export const mostPixelsInReport = 40_000_000;
