import type { FindingPage } from "../../finding-page.ts";

export const populationMissing: FindingPage = {
  title: "no base for rates per head",
  means: `Rates of registered sexual offenders are per 100,000 people. Which population they stand on is a property of the
reporting year, and the framework names none for this one.`,
  why: `A rate on another year's population, or on people of all ages in place of those aged 10 and over, would look the same
and be wrong. So no rate is computed. Where a source printed a rate, it is printed as it was published.`,
  mend: `If the base of the year is known, add it under \`populations\` in the framework:

    populations:
      2024/25: { estimate: mid-2023, ages: aged-10-and-over, label: the mid-2023 population aged 10 and over }

The estimate must be in \`reference/population.csv\`; add its rows if they are not.`,
  effect: `This is a **note**. It is listed, and it holds nothing up.`,
};
