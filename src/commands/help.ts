export const description =
  "Makes the annual MAPPA reports of England and Wales from the areas' statistical returns.";

/** Stands below the list of commands. */
export const examples = `
Examples:
  mappa build                            every release in data/, as HTML and PDF, into output/
  mappa build 2017-18                    one release
  mappa build 2017-18 --area suffolk     one area's report
  mappa check 2017-18                    list what is wrong or looks wrong; write nothing
  mappa check 2017-18 --area suffolk     only what concerns one area
  mappa check --format json              the same for programs
  mappa check 2017-18 --publish          also say what is in the way of publication
  mappa explain QUERY-PARTS              what a finding means and how to mend it
  mappa explain framework 2022-23        what a framework counts and its reports show
  mappa new release 2032/33              a folder for a new year
  mappa new return 2032-33 suffolk       an empty return for an area to fill in
  mappa new history 2032-33              the figures of the year before, into the history

Ends with 0 when done, 1 when findings stop a report or (check --publish) publication, 2 on wrong use or failure.`;
