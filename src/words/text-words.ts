/** What is said in formats that have words only: plain text, Markdown, Govspeak, and the file beside a picture. */
export interface TextWords {
  /** In the place of a picture, with what is said of it to those who do not see it. */
  readonly picture: (alternative: string) => string;
  /** A link where nothing can be clicked. */
  readonly link: (words: string, address: string) => string;
}
