import type { TextWords } from "../text-words.ts";

export const text: TextWords = {
  picture: (alternative) => `Picture: ${alternative}`,
  link: (words, address) => `${words} (${address})`,
  publisher: (publisher) => `Source: ${publisher}`,
  headlinePicture: "Picture of the headline",
  alternativeOf: (picture) => `${picture} (in words)`,
};
