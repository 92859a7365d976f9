const megabyte = 1024 * 1024;

/**
 * The most that a bundle has. The pictures of a report have forty million pixels together, which takes some 20 MB; a
 * return, its workbook and all texts take less than 1 MB.
 */
export const bundleLimits = {
  /** Megabytes as it is sent. */
  packed: 24,
  /** Megabytes of all files together. */
  unpacked: 32,
  files: 200,
  /** How many times as large as it is packed a file may be, beyond the first 64 KB. Returns of one word reach thirty. */
  swelling: 100,
  swellingFrom: 64 * 1024,
} as const;

export const mostPacked = bundleLimits.packed * megabyte;
export const mostUnpacked = bundleLimits.unpacked * megabyte;
/**
 * The most bytes that are read of what is sent: more than a bundle has, so that one too large is answered with words
 * and not cut off.
 */
export const mostSent = 2 * mostPacked;
