export const description =
  "Makes the annual MAPPA reports of England and Wales from the areas' statistical returns.";

const examples: readonly (readonly [words: string, what: string])[] = [
  ["build", "every release in data/, as HTML and PDF, into output/"],
  ["build 2017-18", "one release"],
  ["build 2017-18 --area suffolk", "one area's report"],
  ["check 2017-18", "list what is wrong or looks wrong; write nothing"],
  ["check 2017-18 --area suffolk", "only what concerns one area"],
  ["check --format json", "the same for programs"],
  ["check 2017-18 --publish", "also say what is in the way of publication"],
  ["check 2032-33 --watch", "check again whenever a file is saved"],
  ["status 2032-33", "where every return stands, and whose turn it is"],
  ["desk", "fill in returns, decide queries and see the reports, in a browser"],
  ["questions 2032-33", "each return back to its sender, with what is asked about it"],
  ["accept 2032-33 suffolk", "what is queried, and what to type to accept an explanation"],
  ["approve 2032-33 --as editor …", "answer for a release, by name and post"],
  ["trace 2031-32/suffolk/eligible/total/total", "what stands behind one figure"],
  ["figures --measure eligible --area suffolk", "the last five years, to answer a question"],
  ["pre-release 2032-33", "marked copies for those who may see it the day before"],
  ["publish 2032-33", "publish it, once nothing is in the way and the time has come"],
  ["publish 2031-32 --rehearsal", "practise that with an illustrative release"],
  ["explain QUERY-PARTS", "what a finding means and how to mend it"],
  ["explain framework 2022-23", "what a framework counts and its reports show"],
  ["explain sentences 2031-32", "what the national report says, and by which rules"],
  ["new release 2032/33", "a folder for a new year"],
  ["new return 2032-33 suffolk", "a workbook for an area to fill in"],
  ["new return 2032-33 --all", "one for each area, to be sent out"],
  ["new history 2032-33", "the figures of the year before, into the history"],
];

/**
 * Stands below the list of commands.
 *
 * @param name what the command is called as it was started
 */
export function helpBelow(name: string): string {
  const width = Math.max(...examples.map(([words]) => words.length)) + 5;
  const lines = examples.map(([words, what]) => `  ${name} ${words.padEnd(width)}${what}`);
  return `
Examples:
${lines.join("\n")}

Ends with 0 when done, 1 when findings stop a report or (check --publish) publication, 2 on wrong use or failure.`;
}
