import type { FindingPage } from "../../finding-page.ts";

export const releaseRule: FindingPage = {
  title: "two things in release.yaml do not go together",
  means: `Each line of release.yaml can be read, but together they say something that cannot be. The message
says what: a framework that does not cover the year, a reconstructed release with contacts or a time
of publication, a live release without one, an area that does not exist.`,
  why: `These rules keep invented or reconstructed figures from looking official, and keep an official
release from going out without what it must have.`,
  mend: `Do what the message says at the line given. Examples:

- The framework and the year must fit: 2022/23 and later are counted by \`2022-23\`.
- A live release has a line such as \`publication: 2032-10-28 09:30\`.
- An illustrative release lists under \`assumptions\` how its figures were invented.
- Areas are named as in \`avon-and-somerset\`.`,
  effect: `This is an **error**. No report of the release is made, and publication is blocked until it is
mended.`,
};
