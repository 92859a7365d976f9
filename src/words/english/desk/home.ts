import type { DeskHomeWords } from "../../desk/home-words.ts";

export const deskHome: DeskHomeWords = {
  title: "Releases",
  kinds: {
    live: "Official",
    reconstructed: "Put together from other sources",
    illustrative: "Invented, for illustration",
  },
  unreadable: "Cannot be read: there is an error in release.yaml",
  noRelease: (id) =>
    `There is no release '${id}', or its release.yaml cannot be used. 'mappa check ${id}' says why.`,
  release: "Release",
  kind: "What it is",
  allStates: "All",
  toReturn: (area) => `Return of ${area}`,
  queriesOf: ({ open, answered, accepted }) => `${open} open, ${answered} answered, ${accepted} accepted`,
  queries: "Queries",
  toQueries: "All errors and queries",
  queriesTitle: (release) => `Errors and queries of ${release}`,
  states: {
    "in-the-way": "Errors and what is missing",
    open: "Not explained",
    answered: "Explained, not accepted",
    accepted: "Accepted",
  },
  filter: "State",
  listed: (count) => (count === 1 ? "1 is listed." : `${count} are listed.`),
  everyArea: "List every area",
  everyCode: (title) => `List every kind, not only: ${title}`,
  go: "Go to the place",
  by: "Accepted by, by post",
  byHint: "Such as Head of Statistics. It is written into release.yaml with today's date.",
  ownWords: "The directorate's own words, in place of the area's (may stay empty)",
  ownWordsNeeded: "Why it is right, in the directorate's words",
  accept: "Accept",
  sendBack: "Make workbooks with questions",
  sendBackHint:
    "For each area with something to mend or to answer, its workbook is written into the folder 'questions' of the release.",
  notUnderstood: "What was sent could not be understood. Nothing was changed.",
};
