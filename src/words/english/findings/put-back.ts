/** How a file of reference data is mended that nobody changes by hand. */
export const putBack = (file: string) =>
  `Put the ${file} that comes with the program back into the reference folder.`;
