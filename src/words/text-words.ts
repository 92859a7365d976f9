/** What is said in formats that have words only: plain text, Markdown, Govspeak; and in and beside pictures. */
export interface TextWords {
  /** In the place of a picture, with what is said of it to those who do not see it. */
  readonly picture: (alternative: string) => string;
  /** A link where nothing can be clicked. */
  readonly link: (words: string, address: string) => string;
  /** Whose figures a picture has that leaves its document. */
  readonly publisher: (publisher: string) => string;
  /** What the picture of a document's headline is called, and the file with the words of a picture. */
  readonly headlinePicture: string;
  readonly alternativeOf: (picture: string) => string;
}
