import type { Standing } from "../../phrases.ts";
import type { ReportWords } from "../../report-words.ts";
import { lowerFirst } from "../grammar/grammar.ts";
import { listed } from "../grammar/listed.ts";

const statuses = { provisional: "Provisional", final: "Final", revised: "Revised" } as const;

/** How settled the figures of a report are, as its cover says it. */
export const standingWords = {
  "fact-status": ({ illustrative, standing }) => {
    const said = standing.kind === "area" ? ofArea(standing) : ofAreas(standing);
    return illustrative ? `Illustrative; ${lowerFirst(said)}` : said;
  },
  "fact-coverage": ({ counted, of, incomplete }) =>
    `${counted} of ${of} areas${incomplete > 0 ? `, ${incomplete} of them incomplete` : ""}`,
} satisfies Partial<ReportWords>;

function ofArea({ status, revised, missing }: Extract<Standing, { kind: "area" }>): string {
  const parts = [
    ...(revised > 0 ? [`${figures(revised)} revised since first sent`] : []),
    ...(missing > 0 ? [`${figures(missing)} missing`] : []),
  ];
  return parts.length > 0 ? `${statuses[status]}: ${listed(parts)}` : statuses[status];
}

function ofAreas({ status, of, ...counts }: Extract<Standing, { kind: "areas" }>): string {
  const parts = [
    { count: counts.provisional, one: "has sent provisional figures", more: "have sent provisional figures" },
    { count: counts.missing, one: "is missing", more: "are missing" },
    { count: counts.revised, one: "has revised figures", more: "have revised figures" },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, one, more }, index) => {
      const who = index === 0 ? `${count} of ${of} areas` : String(count);
      return `${who} ${count === 1 ? one : more}`;
    });
  return parts.length > 0 ? `${statuses[status]}: ${listed(parts)}` : statuses[status];
}

function figures(count: number): string {
  return count === 1 ? "1 figure" : `${count} figures`;
}
