import { firstCalendarYear, parseYear, yearSlug } from "../figures/year.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { loadFoundations } from "../releases/foundations.ts";
import { carryHistory } from "./carry-history.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";

/**
 * Makes the folder of a live release with its release.yaml to fill in, and the history of the years before as far as
 * there is a release of the year before. Never touches a folder that exists.
 */
export async function newRelease(text: string, environment: Environment): Promise<ExitCode> {
  const { data, print } = environment;
  const year = parseYear(text);
  if (!year) throw new WrongUse(`'${text}' is not a reporting year. Write it as 2032/33.`);
  const { foundations } = await loadFoundations(data);
  const framework = frameworkOf(foundations.frameworks, year);
  if (!framework) throw new WrongUse(`No framework covers ${year}. Add one to ${data.shown("frameworks")}.`);
  const folder = `releases/${yearSlug(year)}`;
  const path = `${folder}/release.yaml`;
  if ((await data.list(folder)).length > 0)
    throw new WrongUse(
      `${data.shown(folder)} is there already; nothing was changed. 'mappa new history ${yearSlug(year)}' adds the year before to its history.`,
    );
  // 00:00 is no time at which anything is published: a check asks until it is replaced.
  const published = `${firstCalendarYear(year) + 1}-10-01 00:00`;
  await data.write(
    path,
    `# The release of ${year}. Lines that begin with # are explanations and are not read.
# To use an example, take out the # in front of it, and the [] or {} above it.
kind: live
year: ${year}
framework: ${framework.id}
# When it is published, London time: put in the day and the time of day. Nothing of it leaves the house before.
# Words in square brackets are to be replaced; a check asks for each.
publication: ${published}
# When the next release comes, as far as it is known, in words.
next-release: '[month and year]'
# Who sees it in the 24 hours before, by post, and why. Where nobody does: pre-release-access: []
pre-release-access:
  - { post: '[post]', reason: '[why it cannot wait]' }
# provisional, final or revised
status: provisional
publisher: '[who publishes the report]'
# The official designation, if there is one: Official statistics, and so on.
#designation: Official statistics
# What a reader must know about the whole release, a sentence each.
about: []
# Who answers questions: statistician and press office, a line for each.
contacts: []
#  - { agency: Statistician responsible, for: statistics, lines: ['[name of the team]'], telephone: '', email: '' }
#  - { agency: Press office, for: press, lines: [], telephone: '', email: '' }
# Contacts of each area's agencies, by area.
area-contacts: {}
#  suffolk: [{ agency: Police, lines: ['[name of the unit]'], telephone: '', email: '' }]
# Explanations of queries that the directorate has taken up; 'mappa check' prints the lines. Each is for one value.
explanations: []
#  - { code: QUERY-OUTLIER, area: suffolk, cell: eligible/category-2/total, value: '60, after 25', text: '[why it is right]', accepted: { by: '[post]', on: ${firstCalendarYear(year) + 1}-09-14 } }
`,
  );
  print(`Made ${data.shown(path)}.`);
  for (const line of await carried(yearSlug(year), environment)) print(line);
  print(`Next: fill it in, then make a form for each area: mappa new return ${yearSlug(year)} --all`);
  return 0;
}

/** The history of the year before, or why there is none; a folder without it is a folder all the same. */
async function carried(id: string, environment: Environment): Promise<string[]> {
  try {
    return await carryHistory(id, environment);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return [`NO HISTORY: ${error.message}`];
  }
}
