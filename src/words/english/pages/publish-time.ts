import type { FindingPage } from "../../finding-page.ts";

export const publishTime: FindingPage = {
  title: "the time of publication is not now",
  means: `A release is published on the day that release.yaml gives, from the time that it gives. That time has not come, or the day
is over. Times are those in London, also over the days on which clocks change, whatever the zone of the computer.`,
  why: `Everybody gets the figures at the same moment; what leaves the house before is a breach. After the day, the date on every page
would be wrong.`,
  mend: `Wait until the time, or correct the day. A day that has passed is put right in release.yaml:

    publication: 2032-10-28 09:30

The file has changed then, so both approvals have to be given again. Of a correction the time is that under \`corrections\`.`,
  effect: `This is a **note**. Until the time every page of a build says 'Draft. Restricted until …'; publication is refused.`,
};
