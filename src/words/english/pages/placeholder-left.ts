import type { FindingPage } from "../../finding-page.ts";

export const placeholderLeft: FindingPage = {
  title: "something printed to be replaced is still there",
  means: `A form or the template of a release puts words in the place of others that somebody is to write, in square
brackets. Here they stand as they were printed, or something of the kind does: TBC, xxx, [INSERT NAME]. Addresses
and telephone numbers that are set aside for examples count too, and 00:00 as the time of publication.`,
  why: `What stands there is printed: on the cover, among the contacts, beside a figure. Nobody reads a report with
trust in which a name was to follow.`,
  mend: `Write what belongs there, or take the line out:

    publisher: '[who publishes the report]'

becomes

    publisher: Ministry of Justice

If the words are meant as they are, put them otherwise.`,
  effect: `This is a **note**. It is listed and the report is made, but publication is blocked until it is mended.`,
};
