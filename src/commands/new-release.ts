import { firstCalendarYear, parseYear, yearSlug } from "../figures/year.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { loadFoundations } from "../releases/foundations.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";

/** Makes the folder of a live release with its release.yaml to fill in. Never touches one that exists. */
export async function newRelease(text: string, { data, print }: Environment): Promise<ExitCode> {
  const year = parseYear(text);
  if (!year) throw new WrongUse(`'${text}' is not a reporting year. Write it as 2032/33.`);
  const { foundations } = await loadFoundations(data);
  const framework = frameworkOf(foundations.frameworks, year);
  if (!framework) throw new WrongUse(`No framework covers ${year}. Add one to ${data.shown("frameworks")}.`);
  const folder = `releases/${yearSlug(year)}`;
  const path = `${folder}/release.yaml`;
  if ((await data.list(folder)).length > 0)
    throw new WrongUse(`${data.shown(folder)} is there already; nothing was changed.`);
  const published = `${firstCalendarYear(year) + 1}-10-28 09:30`;
  await data.write(
    path,
    `# The release of ${year}. Lines that begin with # are explanations and are not read.
# Where an example stands below an empty [] or {}, take out the [] or {} and the # before the example.
kind: live
year: ${year}
framework: ${framework.id}
# When it is published, London time. Nothing of it leaves the house before.
publication: ${published}
# provisional, final or revised
status: provisional
publisher: Write who publishes the report
# The official designation, if there is one: Official statistics, and so on.
# designation: Official statistics
# What a reader must know about the whole release, a sentence each.
about: []
# Who answers questions: statistician and press office. Repeat the four lines for each.
contacts: []
#  - agency: Statistician responsible
#    lines: [Name of the team]
#    telephone: ''
#    email: ''
# Contacts of each area's agencies, by area.
area-contacts: {}
#  suffolk:
#    - { agency: Police, lines: [Public protection unit], telephone: '', email: '' }
# Explanations of queries that the directorate has settled.
explanations: []
#  - { code: QUERY-OUTLIER, area: suffolk, cell: eligible/category-2/total, text: Why it is right, accepted: true }
`,
  );
  print(`Made ${data.shown(path)}.`);
  print(`Next: fill it in, then make a form for each area: mappa new return ${yearSlug(year)} suffolk`);
  return 0;
}
